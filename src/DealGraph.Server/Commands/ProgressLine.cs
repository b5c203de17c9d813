using DealGraph.Import;

namespace DealGraph.Server.Commands;

/// <summary>Shows how far an import is, on one line of the terminal; nothing when standard error is no terminal.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r\u001b[K{value.File}: {value.Rows} rows\r");
        }
    }
}
