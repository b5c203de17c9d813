using System.Xml.Linq;

namespace DealGraph.Architecture.Tests;

public sealed class ProjectTests
{
    private const string Layout = "0001-layout.md";

    /// <summary>What each project of the product refers to, exactly: projects, then packages.</summary>
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new()
    {
        ["DealGraph.Domain"] = ([], []),
        ["DealGraph.Storage"] = (["DealGraph.Domain"], []),
        ["DealGraph.Storage.Sqlite"] =
        (
            ["DealGraph.Storage"],
            [
                "Microsoft.Data.Sqlite", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options.ConfigurationExtensions", "Microsoft.Extensions.Options.DataAnnotations",
            ]
        ),
        ["DealGraph.Storage.Neo4j"] =
        (
            ["DealGraph.Storage"],
            [
                "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Http.Resilience", "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options.ConfigurationExtensions", "Microsoft.Extensions.Options.DataAnnotations",
            ]
        ),
        [OptionalProject.Name] = (["DealGraph.Storage.Neo4j"], [OptionalProject.Package]),
        ["DealGraph.Import"] =
        (
            ["DealGraph.Storage"],
            ["CsvHelper", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions"]
        ),
        ["DealGraph.GraphQL"] =
        (
            ["DealGraph.Storage"],
            [
                "GraphQL", "GraphQL-Parser", "GraphQL.Analyzers", "GraphQL.MicrosoftDI", "GraphQL.SystemTextJson",
                "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.DataAnnotations",
            ]
        ),
        ["DealGraph.Server"] =
        (
            ["DealGraph.GraphQL", "DealGraph.Import", "DealGraph.Storage.Neo4j", OptionalProject.Name, "DealGraph.Storage.Sqlite"],
            ["CsvHelper", "System.CommandLine"]
        ),
    };

    private static IEnumerable<string> Projects => Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    [Fact]
    public void The_projects_of_the_product_refer_to_what_the_layout_allows_and_to_nothing_else()
    {
        var breaches = new List<string>();
        foreach (var project in Projects.Where(project => project.StartsWith("src/", StringComparison.Ordinal)))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            var found = (Projects: References(project, "ProjectReference"), Packages: References(project, "PackageReference"));
            if (!Allowed.TryGetValue(name, out var allowed))
            {
                breaches.Add($"{name} is a new project: it needs a decision, and a line in this test.");
                continue;
            }

            breaches.AddRange(Differences(name, allowed.Projects, found.Projects).Concat(Differences(name, allowed.Packages, found.Packages)));
        }

        Rule.Holds(breaches, "Arrows between projects go down only, and each package has one project that wants it.", Layout);
    }

    [Fact]
    public void The_domain_and_the_contracts_know_no_package_and_only_the_server_knows_a_driver()
    {
        foreach (var (name, (projects, packages)) in Allowed)
        {
            if (name is "DealGraph.Domain" or "DealGraph.Storage")
            {
                Assert.Empty(packages);
            }

            Assert.True(name is "DealGraph.Server" or OptionalProject.Name || !projects.Any(project => project.StartsWith("DealGraph.Storage.", StringComparison.Ordinal)), name);
        }
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("DealGraph.sln").Replace('\\', '/');

        Rule.Holds(
            Projects.Where(project => project != OptionalProject.Path && !solution.Contains($"\"{project}\"", StringComparison.Ordinal)),
            "dotnet test DealGraph.sln runs everything.",
            Layout);
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file() =>
        Rule.Holds(
            Projects.Where(project => XDocument.Load(Repository.Full(project)).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null)),
            "Versions belong into Directory.Packages.props.");

    [Fact]
    public void No_file_says_where_packages_come_from() =>
        Rule.Holds(
            Repository.Files.Where(file => Path.GetFileName(file).Equals("NuGet.config", StringComparison.OrdinalIgnoreCase) && Repository.Read(file).Contains("://", StringComparison.Ordinal)),
            "Where packages come from is a machine's affair.");

    private static List<string> References(string project, string element) =>
    [
        .. XDocument.Load(Repository.Full(project)).Descendants(element)
            .Select(reference => reference.Attribute("Include")?.Value ?? "")
            .Select(include => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(include) : include),
    ];

    private static IEnumerable<string> Differences(string name, string[] allowed, List<string> found) =>
    [
        .. found.Except(allowed).Select(reference => $"{name} must not refer to {reference}"),
        .. allowed.Except(found).Select(reference => $"{name} no longer refers to {reference}: take it out of this test"),
    ];
}
