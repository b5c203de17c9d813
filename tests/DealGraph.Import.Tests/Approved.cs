namespace DealGraph.Import.Tests;

/// <summary>Holds generated files against the ones in the repository; with DEALGRAPH_APPROVE=1 it writes them instead.</summary>
internal static class Approved
{
    public static void Match(string content, params string[] path)
    {
        var file = Path.Combine([Repository.Root, .. path]);
        if (Environment.GetEnvironmentVariable("DEALGRAPH_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }

        Assert.True(File.Exists(file), $"{file} is not there: run the tests once with DEALGRAPH_APPROVE=1");
        Assert.Equal(content, File.ReadAllText(file));
    }
}
