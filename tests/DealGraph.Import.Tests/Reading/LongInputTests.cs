namespace DealGraph.Import.Tests.Reading;

/// <summary>Input that must not be held in memory.</summary>
public sealed class LongInputTests
{
    private static readonly string Megabyte = new('x', 1 << 20);

    [Theory]
    [InlineData("carl,", "a line of 100 MB")]
    [InlineData("carl,\"", "a quote that is not closed before 100 MB")]
    public async Task A_row_of_100_MB_is_refused_without_reading_it_all(string begin, string what)
    {
        var input = new GeneratedStream([
            "id,name,source_id\nann,Ann,paper\n", begin, .. Enumerable.Repeat(begin.EndsWith('"') ? Megabyte[..^1] + "\n" : Megabyte, 100), "\nbob,Bob,paper\n"]);
        var before = GC.GetTotalAllocatedBytes();
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv" });
        Assert.Equal(
            ["people.csv:3 DG1008 the row that begins here is longer than 1 MiB; is a quote not closed? The rest was not read"],
            report.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.True(input.BytesRead < 8 << 20, $"{what}: {input.BytesRead} bytes were read");
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20, what);
    }

    [Fact]
    public async Task A_header_of_100_MB_is_refused()
    {
        var input = new GeneratedStream(Enumerable.Repeat(Megabyte, 100));
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv" });
        Assert.Equal("DG1008", Assert.Single(report.Diagnostics).Code.Id);
    }

    [Fact]
    public async Task Zeros_without_end_are_refused()
    {
        var input = new GeneratedStream(Enumerable.Repeat(new string('\0', 1 << 20), 100));
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv" });
        Assert.Equal("DG1008", Assert.Single(report.Diagnostics).Code.Id);
    }

    [Fact]
    public async Task Diagnostics_past_a_thousand_are_counted_only()
    {
        var input = new GeneratedStream(["id,name,source_id\n", .. Enumerable.Range(0, 5_000).Select(_ => "A B,x,paper\n")]);
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv" });
        Assert.Equal(5_000, report.Errors);
        Assert.Equal(1_000, report.Diagnostics.Count);
        Assert.Equal(4_000, report.DiagnosticsNotKept);
        Assert.Contains("... and 4000 more", report.ToText(), StringComparison.Ordinal);
    }
}
