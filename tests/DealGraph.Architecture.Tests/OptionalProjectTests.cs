using System.Xml.Linq;

namespace DealGraph.Architecture.Tests;

public sealed class OptionalProjectTests
{
    private const string Decision = "0013-bolt.md";

    private static IEnumerable<string> BuildFiles =>
        Repository.Files.Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" or ".sln");

    [Fact]
    public void No_build_asks_for_the_driver_unless_it_is_told_to() =>
        Rule.Holds(
            from file in BuildFiles
            where file != OptionalProject.Path && !file.EndsWith(".sln", StringComparison.Ordinal)
            from reference in XDocument.Load(Repository.Full(file)).Descendants()
            where reference.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal) && Names(reference)
            where !reference.AncestorsAndSelf().Any(element => element.Attribute("Condition")?.Value == OptionalProject.Condition)
            select $"{file}: {reference}",
            $"What refers to {OptionalProject.Name} does so only where {OptionalProject.Condition}.",
            Decision);

    [Fact]
    public void The_solution_has_no_project_that_needs_the_driver() =>
        Assert.DoesNotContain(OptionalProject.Name, Repository.Read("DealGraph.sln"), StringComparison.Ordinal);

    [Fact]
    public void The_property_that_joins_it_is_set_by_nobody_in_the_repository() =>
        Rule.Holds(
            BuildFiles.Where(file => !file.EndsWith(".sln", StringComparison.Ordinal) && XDocument.Load(Repository.Full(file)).Descendants("Neo4jTransport").Any()),
            "Neo4jTransport comes from the command line.",
            Decision);

    private static bool Names(XElement reference) =>
        reference.Attribute("Include")?.Value is { } include
        && (include == OptionalProject.Package || Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) == OptionalProject.Name);
}
