using System.CommandLine;
using DealGraph.Benchmarks;

return await BenchmarkCommand.Describe().Parse(args).InvokeAsync();
