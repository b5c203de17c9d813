using DealGraph.Benchmarks.Generation;
using static System.FormattableString;

namespace DealGraph.Benchmarks.Requests;

/// <summary>The queries that are measured; every request has variables of its own.</summary>
internal static class QueryCases
{
    private const int Seed = 7;

    /// <summary>The queries over a generated set.</summary>
    public static IReadOnlyList<QueryCase> Over(SeedSet set)
    {
        string Pick(IReadOnlyList<string> items, int number) => items[new Random(Seed + number).Next(items.Count)];
        return
        [
            new(
                "a",
                "one deal by id",
                10_400,
                "query($id: ID!) { deal(id: $id) { id title dealType status announcedOn { value } price { amountUsd disclosure } } }",
                number => new() { ["id"] = set.Deals[number % set.Deals.Count] }),
            new(
                "b",
                "top 50 acquisitions by price, with both names",
                2_900,
                """
                query($from: EDTF!, $most: Decimal!) {
                  acquisitions(first: 50, where: { announcedOn: { gte: $from }, price: { lte: $most } }, orderBy: { price: { amountUsd: DESC_NULLS_LAST } }) {
                    nodes { id announcedOn { value } price { amountUsd } acquirer { name } target { name } }
                  }
                }
                """,
                number => new() { ["from"] = Day(number), ["most"] = Invariant($"{Amount(number)}") }),
            new(
                "c",
                "filter, page of 20, totalCount",
                1_350,
                """
                query($status: DealStatus!, $least: Decimal!, $most: Decimal!) {
                  acquisitions(first: 20, where: { status: { eq: $status }, price: { gte: $least, lte: $most } }, orderBy: { announcedOn: DESC_NULLS_LAST }) {
                    totalCount
                    nodes { id title announcedOn { value } price { amountUsd } }
                  }
                }
                """,
                number => new()
                {
                    ["status"] = (number % 4) switch { 0 => "ANNOUNCED", 1 => "SIGNED", 2 => "TERMINATED", _ => "COMPLETED" },
                    ["least"] = Invariant($"{Amount(number)}"), ["most"] = Invariant($"{Amount(number) * 2}"),
                }),
            new(
                "d",
                "sum by year under a selective filter",
                3_300,
                """
                query($least: Decimal!, $most: Decimal!) {
                  acquisitions(where: { price: { gte: $least, lte: $most } }) {
                    groups(by: ANNOUNCED_ON_YEAR) { key count price { sumUsd } }
                  }
                }
                """,
                number => new() { ["least"] = Invariant($"{Amount(number)}"), ["most"] = Invariant($"{Amount(number) * 11 / 10}") }),
            new(
                "e",
                "a company's acquirers' acquirers",
                8_700,
                """
                query($id: ID!) {
                  organization(id: $id) {
                    name
                    acquiredIn(first: 10) { nodes { acquirer { name ... on Organization {
                      acquiredIn(first: 10) { nodes { acquirer { id name } } }
                    } } } }
                  }
                }
                """,
                number => new() { ["id"] = Pick(set.Targets, number) }),
            new(
                "f",
                "prefix search, first 10",
                12_000,
                "query($text: String!) { search(text: $text, types: [ORGANIZATION], first: 10) { nodes { ... on Organization { id name } } } }",
                number => new() { ["text"] = Prefix(Pick(set.Names, number), number) }),
        ];
    }

    private static string Day(int number) => Invariant($"{2008 + (number % 16)}-{1 + (number / 16 % 12):00}-{1 + (number / 192 % 28):00}");

    // Between one million and ten billion dollars, most of them low, each number its own.
    private static long Amount(int number) => (long)(1_000_000 * Math.Pow(10_000, new Random(Seed + number).NextDouble())) + number;

    // What somebody types: the first letters of a name, up to somewhere in its second word.
    private static string Prefix(string name, int number) => name[..Math.Min(name.Length, 4 + (number % 10))].TrimEnd();
}
