using System.Text;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Deals;
using DealGraph.Import.Parsing;

namespace DealGraph.Import.Tests.Schema;

/// <summary>Makes the README of the schema folder.</summary>
internal static class SchemaReadme
{
    private const string Introduction = """
        # The seed files

        A folder of CSV files (UTF-8, comma, RFC 4180, a header line) is one dataset; `manifest.json` beside them names it.
        A row of a fact is what **one source** says about **one fact**: several rows with the same id and different sources are
        several claims, and an empty cell claims nothing. Generated from the catalogue (`src/DealGraph.Domain`); a test holds it.

        - `seed/*.schema.json`: a row of each file as a JSON Schema
        - `codelists/*.csv`: the codes allowed
        - `sqlite/`: the tables of the SQLite store
        - `neo4j/`: the constraints and indexes of the Neo4j store
        - `graphql/schema.graphql`: the API, as `schema print` writes it

        How values are written: dates `2025`, `2025-Q2`, `2025-06`, `2025-06-12`, with `~` about, `?` uncertain, `../2025` before or in,
        `2025/..` in or after. Money `6.5bn USD`, `~14bn USD`, `14bn..15bn USD`, `<=2bn USD`, `>=1bn USD`, `est 2bn USD`, `undisclosed`.
        Shares in percent `49`, `~10`, `25..50`, `25..<50`, `>50`, `<=5`. References are the bare id where one kind is possible, else `kind/id`.
        Names and publishers have at most 200 characters, other texts 10,000.
        White space around values is dropped; empty lines are skipped; columns may come in any order and optional ones may be left out.

        """;

    private const string Accepted = """

        ## accepted.csv

        Not a file of facts: warnings that somebody looked at and found justified, one a row, sorted. They are no longer reported; a row that
        accepts nothing, because the warning is gone or never was, is a warning itself. Errors cannot be accepted.

        | column | values | needed | meaning |
        |---|---|---|---|
        | `code` | [DG4xxx](../src/DealGraph.Import/README.md) | in every row | The code of the warning. |
        | `fact` | `kind/id` | in every row | The fact that the warning is about, the first in its message. |
        | `reason` | text | in every row | Why it is justified, for the next who looks. |

        """;

    public static string Make()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null))
        {
            text.Append($"\n## {kind.SeedFile}\n\n{kind.Description}\n\n| column | values | needed | meaning |\n|---|---|---|---|\n");
            foreach (var column in SeedColumns.Of(kind).Where(column => column.Part != ColumnPart.Qualifier))
            {
                text.Append($"| `{column.Name}` | {Values(kind, column)} | {Needed(kind, column)} | {Meaning(column)} |\n");
            }

            if (kind.IsFact)
            {
                text.Append("\nand the columns of every fact, below.\n");
            }
        }

        text.Append("\n## The last columns of every fact\n\n| column | values | meaning |\n|---|---|---|\n");
        foreach (var column in SeedColumns.Of(DealGraphCatalogue.Kind("deal")).Where(column => column.Part == ColumnPart.Qualifier))
        {
            text.Append($"| `{column.Name}` | {Values(DealGraphCatalogue.Kind("deal"), column)} | {Meaning(column)} |\n");
        }

        text.Append("\n## The roles a deal needs\n\nAs rows of `deal_parties.csv`; `validate` names those that lack.\n\n| type | roles |\n|---|---|\n");
        foreach (var type in DealCodes.DealType.Codes)
        {
            text.Append($"| {type.Value} | {string.Join(", or ", NeededRoles.Of(type.Value).Select(roles => string.Join(" and ", roles)))} |\n");
        }

        text.Append(Accepted.ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static string Needed(Kind kind, SeedColumn column) =>
        column.IsNeeded ? "in every row" : kind.IsFact && column.Field is { IsRequired: true } ? "in one row of each" : "";

    private static string Meaning(SeedColumn column) => column.Field?.Description ?? (column.Part == ColumnPart.Id ? "The id." : "The source that says so.");

    private static string Values(Kind kind, SeedColumn column) => column.Field switch
    {
        null => column.Part == ColumnPart.Id ? $"new id of a {kind.Name}" : "id of a source",
        { Codelist: { } codelist } => $"[{codelist.Name}](codelists/{CodelistFile.Name(codelist)})",
        { Type: FieldType.Reference } field => field.IsQualified
            ? string.Join(", ", field.Targets.Select(target => $"`{target}/id`")) : $"id of {field.Targets[0]}",
        { } field => field.Type.ToString().ToLowerInvariant(),
    };
}
