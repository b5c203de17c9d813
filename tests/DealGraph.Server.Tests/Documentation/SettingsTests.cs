using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Limits;
using DealGraph.Server.Hosting;
using DealGraph.Server.Http;
using DealGraph.Server.Tests.Executable;
using DealGraph.Storage.Neo4j;
using DealGraph.Storage.Sqlite;
using Xunit;

namespace DealGraph.Server.Tests.Documentation;

/// <summary><c>docs/configuration.md</c> lists every setting with its default and what it may be.</summary>
public sealed class SettingsTests
{
    public static TheoryData<Type> Options { get; } =
    [
        typeof(StorageOptions), typeof(SqliteOptions), typeof(Neo4jOptions), typeof(SeedOptions), typeof(GraphQLHttpOptions), typeof(DocumentCacheOptions), typeof(GraphQLLimits),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_setting_is_listed_with_its_default_and_what_it_may_be(Type options)
    {
        var text = File.ReadAllText(Path.Combine(ServerExecutable.RepositoryRoot, "docs", "configuration.md"));
        var section = ((string?)options.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) ?? "")["DealGraph:".Length..];
        var defaults = Activator.CreateInstance(options);
        foreach (var property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var value = property.GetValue(defaults) switch
            {
                null or IList<string> => "none",
                string path when Path.IsPathRooted(path) => $"`{Path.GetFileName(path)}` beside the program",
                var other => Text(other),
            };
            Assert.Contains($"| `{section}:{property.Name}` | {value} |{Allowed(property)} |", text, StringComparison.Ordinal);
        }
    }

    private static string Allowed(PropertyInfo property)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        return range is null ? ""
            : range.Maximum is int.MaxValue or (double)long.MaxValue ? $" {Text(range.Minimum)} and more"
            : $" {Text(Bound(range.Minimum))} to {Text(Bound(range.Maximum))}";

        object Bound(object bound) => range.OperandType == typeof(TimeSpan) && bound is string text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : bound;
    }

    private static string Text(object value) => value switch
    {
        TimeSpan { Milliseconds: > 0 } time => $@"`{time:hh\:mm\:ss\.fff}`",
        bool truth => truth ? "`true`" : "`false`",
        _ => $"`{Convert.ToString(value, CultureInfo.InvariantCulture)}`",
    };
}
