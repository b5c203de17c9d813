using System.Globalization;
using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

public sealed partial class LogTests
{
    private static readonly Dictionary<string, int> Ranges = new()
    {
        ["DealGraph.Import"] = 2000,
        ["DealGraph.Storage.Sqlite"] = 3000,
        ["DealGraph.Storage.Neo4j"] = 4000,
        ["DealGraph.GraphQL"] = 5000,
        ["DealGraph.Server"] = 6000,
    };

    private static IEnumerable<(string File, string Project, int Id)> Messages =>
        from file in Repository.Product
        from match in Message().Matches(Repository.Read(file))
        select (file, file.Split('/')[1], int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [Fact]
    public void Messages_stand_in_one_file_of_each_project() =>
        Rule.Holds(Messages.Where(message => Path.GetFileName(message.File) != "Log.cs").Select(message => message.File), "Log.cs holds every message of its project.");

    [Fact]
    public void Event_ids_are_of_their_projects_range() =>
        Rule.Holds(
            Messages.Where(message => !Ranges.TryGetValue(message.Project, out var start) || message.Id < start || message.Id >= start + 1000)
                .Select(message => $"{message.File}: {message.Id}"),
            "Each project has a thousand event ids of its own.");

    [Fact]
    public void Event_ids_are_unique() =>
        Rule.Holds(
            Messages.GroupBy(message => message.Id).Where(messages => messages.Count() > 1).Select(messages => $"{messages.Key}"),
            "An event id names one message.");

    [GeneratedRegex(@"LoggerMessage\((?:EventId = )?(\d+)")]
    private static partial Regex Message();
}
