namespace DealGraph.Tests.Shared;

/// <summary>Holds generated texts against the files in the repository. With DEALGRAPH_APPROVE=1 it writes them instead, but never in CI.</summary>
internal static class Approved
{
    private static bool IsApproving =>
        Environment.GetEnvironmentVariable("DEALGRAPH_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") is null or "" or "false";

    /// <summary>Fails when a file's content is not the text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    public static void Match(string content, params string[] path)
    {
        var file = Path.Combine([RepositoryFiles.Root, .. path]);
        if (IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
            File.WriteAllText(file, content);
        }

        Assert.True(File.Exists(file), $"{file} is not there: run the tests once with DEALGRAPH_APPROVE=1");
        Assert.Equal(content, File.ReadAllText(file));
    }
}
