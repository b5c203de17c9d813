using DealGraph.Domain.Catalogue;
using DealGraph.Import.Checks;
using DealGraph.Storage.Fields;

namespace DealGraph.Import.Tests.Checks;

/// <summary>A check that writes down what it sees.</summary>
/// <param name="rounds">The kinds that it wants to see in each round, each with its field to order by: <c>id</c>, or nothing for any order.</param>
internal sealed class WatchingCheck(params string[][] rounds) : ICheck
{
    public List<(string Kind, string? Key)> Seen { get; } = [];

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [.. rounds.Select(round => round.Select(Scan).ToList())];

    public void Finish() => Seen.Add(("end", null));

    private CheckScan Scan(string wanted)
    {
        var words = wanted.Split(" by ");
        var kind = DealGraphCatalogue.Kind(words[0]);
        FieldPart? order = words is [_, var field] ? field == "id" ? FieldPart.Id : new FieldPart(kind.Field(field)) : null;
        return new CheckScan(kind, order, [], fact => Seen.Add((kind.Name, fact.Key)));
    }
}
