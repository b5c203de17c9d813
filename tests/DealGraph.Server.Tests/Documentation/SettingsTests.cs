using System.Globalization;
using System.Reflection;
using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Limits;
using DealGraph.Server.Hosting;
using DealGraph.Server.Http;
using DealGraph.Storage.Neo4j;
using DealGraph.Storage.Sqlite;
using Xunit;

namespace DealGraph.Server.Tests.Documentation;

/// <summary><c>docs/configuration.md</c> lists every setting with its default.</summary>
public sealed class SettingsTests
{
    public static TheoryData<Type> Options { get; } =
    [
        typeof(StorageOptions), typeof(SqliteOptions), typeof(Neo4jOptions), typeof(SeedOptions), typeof(GraphQLHttpOptions), typeof(DocumentCacheOptions), typeof(GraphQLLimits),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_setting_is_listed_with_its_default(Type options)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DealGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        var text = File.ReadAllText(Path.Combine(folder, "docs", "configuration.md"));
        var section = ((string?)options.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) ?? "")["DealGraph:".Length..];
        var defaults = Activator.CreateInstance(options);
        foreach (var property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var value = property.GetValue(defaults) switch
            {
                null or IList<string> => "none",
                TimeSpan { Milliseconds: > 0 } time => $@"`{time:hh\:mm\:ss\.fff}`",
                bool truth => truth ? "`true`" : "`false`",
                string path when Path.IsPathRooted(path) => $"`{Path.GetFileName(path)}` beside the program",
                var other => $"`{Convert.ToString(other, CultureInfo.InvariantCulture)}`",
            };
            Assert.Contains($"| `{section}:{property.Name}` | {value} |", text, StringComparison.Ordinal);
        }
    }
}
