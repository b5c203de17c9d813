using System.Text;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Tests.Fixtures;

namespace DealGraph.Import.Tests.Diagnostics;

/// <summary>Every code is documented and has a fixture.</summary>
public sealed class CodeTests
{
    // Their faults cannot lie in a folder of files: a path that is not there, a file given twice, a row of more than 1 MiB.
    private static readonly string[] ShownByOtherTests = ["DG1001", "DG1003", "DG1008"];

    [Fact]
    public void Codes_are_unique_and_in_blocks()
    {
        Assert.Equal(DiagnosticCodes.All.Count, DiagnosticCodes.All.Select(code => code.Id).Distinct().Count());
        Assert.All(DiagnosticCodes.All, code => Assert.Matches("^DG[1-4][0-9]{3}$", code.Id));
        Assert.All(DiagnosticCodes.All, code => Assert.EndsWith(".", code.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_fixture()
    {
        var shown = Fixture.Names("invalid").SelectMany(Fixture.Expected).Select(line => line.Split(' ')[1]).ToHashSet();
        Assert.Empty(DiagnosticCodes.All.Select(code => code.Id).Except(shown).Except(ShownByOtherTests));
        Assert.Empty(shown.Intersect(ShownByOtherTests));
    }

    [Fact]
    public void Every_invalid_fixture_has_one_fault() =>
        Assert.All(Fixture.Names("invalid"), name => Assert.Single(Fixture.Expected(name)));

    [Fact]
    public void The_readme_lists_the_codes()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var code in DiagnosticCodes.All)
        {
            text.Append($"| {code.Id} | {code.Severity.ToString().ToLowerInvariant()} | {code.Description} |\n");
        }

        Approved.Match(text.Append(Thresholds.ReplaceLineEndings("\n")).ToString(), "src", "DealGraph.Import", "README.md");
    }

    private const string Thresholds = """

        ## What warnings judge by

        Values are intervals (docs/decisions/0006-intervals.md): a warning says *certainly* when it holds whatever the true value within them is.

        | code | judged by |
        |---|---|
        | DG4006 | the least that each direct shareholding can be, on each day on which one begins; a stake without `valid_to` and `ended_by` is still held |
        | DG4011, DG4014, DG4015 | rounds, minority stakes, secondary sales and offerings; the sum may be off by 5 % of the valuation, for figures are rounded |
        | DG4016 | the least that each amount can be, above the most that the price can be by more than 5 % |
        | DG4017 | two claims of an amount or share that exclude each other, in a ratio within 5 % of a power of ten |
        | DG4019 | at least 30 amounts of one type and currency: 3.5 robust standard deviations of the logarithm, each at least 0.75 powers of ten |
        | DG4020 | the same target and a common counterparty, announced within 60 days, or at one price within a year; not when linked, when the rounds have other names or valuations, or when one price is more than twice the other |
        | DG4021, DG4022 | certain days only; a successor that names its predecessor ends that one's time; titles with co-, joint, interim, acting or deputy share the office |
        | DG4023 | more than two days: days differ around the world |
        | DG4024 | deals, stakes and appointments of which no source has a date, none is first-hand, and none says in which month it was |

        A warning that is justified goes into `accepted.csv` with its reason ([schema/README.md](../../schema/README.md)).

        """;

    private const string Introduction = """
        # DealGraph.Import

        Seed files into the store, all or nothing: read, parse, link, check, resolve, write, report. `ImportPipeline` is the entry.

        | folder | holds |
        |---|---|
        | `Reading/` | files and standard input as rows with file and line, in constant memory |
        | `Parsing/` | rows as claims and records, driven by the catalogue |
        | `Identity/` | slugs, derived ids, check digits, country and language codes |
        | `Linking/` | references that lead nowhere, rows that say the same twice |
        | `Checks/` and the features | rules across facts, and across the claims of a fact, one class each |
        | `Quality/` | how well the data are supported and what they lack, in Markdown: the verb `quality`, and seed-data/QUALITY.md |
        | `Writing/` | the way into the store, and resolution |
        | `Diagnostics/` | what is reported, and the codes below |

        A diagnostic reads `deals.csv:3 DG2005 announced_on: '2025-02-30' is not a date: 2025-02 has no day 30`. All are reported at once,
        by file, line and code; past a thousand errors or warnings they are counted only. Errors stop the import before anything is written;
        warnings do not. While there are errors of form, facts are not judged; while rows had to be left out, references are not.

        ## Codes

        | code | severity | meaning |
        |---|---|---|

        """;
}
