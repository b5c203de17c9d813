using static System.FormattableString;

namespace DealGraph.Benchmarks.Generation;

/// <summary>
/// A generated set of seed files. The same size always gives the same bytes. Organizations, people and the rest grow with the number of
/// acquisitions; a tenth of the acquisitions has a second source, of which one in three names another price.
/// </summary>
/// <param name="Folder">Where the files are.</param>
/// <param name="Rows">How many rows they have together, headers apart.</param>
/// <param name="Organizations">The slugs of the organizations.</param>
/// <param name="Names">Their names.</param>
/// <param name="Deals">The slugs of the acquisitions.</param>
/// <param name="Targets">The slugs of what was acquired, deal by deal.</param>
internal sealed record SeedSet(
    string Folder, int Rows, IReadOnlyList<string> Organizations, IReadOnlyList<string> Names, IReadOnlyList<string> Deals, IReadOnlyList<string> Targets)
{
    /// <summary>About how many rows there are for each acquisition.</summary>
    public const double RowsPerAcquisition = 4.93;

    private const int Seed = 20261123;

    /// <summary>Writes a set.</summary>
    public static SeedSet Write(string folder, int acquisitions)
    {
        Directory.CreateDirectory(folder);
        return new Writer(folder, acquisitions).Write();
    }

    private sealed class Writer(string folder, int acquisitions)
    {
        private static readonly string[] Statuses = ["COMPLETED", "COMPLETED", "COMPLETED", "ANNOUNCED", "SIGNED", "TERMINATED"];
        private static readonly string[] Types = ["ACQUISITION", "ACQUISITION", "ACQUISITION", "ACQUISITION", "ACQUIHIRE", "MERGER"];
        private static readonly string[] Countries = ["US", "GB", "DE", "FR", "CA", "IL", "IN", "JP", "SE", "CN"];
        private static readonly string[] Roles = ["CEO", "CTO", "CFO", "FOUNDER", "BOARD_MEMBER", "CHIEF_SCIENTIST"];

        private readonly Random random = new(Seed);
        private readonly List<string> sources = [];
        private readonly List<string> organizations = [];
        private readonly List<string> names = [];
        private readonly List<string> people = [];
        private readonly List<string> deals = [];
        private readonly List<string> targets = [];
        private NameMaker? maker;
        private int rows;

        private NameMaker Maker => maker ??= new NameMaker(random);

        public SeedSet Write()
        {
            WriteSources(acquisitions * 3 / 10);
            WriteOrganizations(acquisitions * 12 / 19);
            WritePeople(acquisitions * 3 / 10);
            WriteDeals();
            WriteAppointments(acquisitions * 3 / 10);
            WriteStakes(acquisitions * 3 / 10);
            return new SeedSet(folder, rows, organizations, names, deals, targets);
        }

        private string Source() => sources[random.Next(sources.Count)];

        private void WriteSources(int count)
        {
            using var file = new CsvFile(folder, "sources.csv", "id,url,title,publisher,published_on,retrieved_on,language,source_type", isFact: false);
            var publishers = Enumerable.Range(0, 60).Select(_ => $"{Maker.Word(2, 3)} News").ToList();
            for (var index = 0; index < count; index++)
            {
                sources.Add(Invariant($"source-{index}"));
                file.Add(
                    ("id", sources[index]), ("url", Invariant($"https://news.example/{index}")), ("title", $"{Maker.Organization()} in talks"),
                    ("publisher", publishers[random.Next(publishers.Count)]), ("published_on", Day()), ("retrieved_on", "2026-11-23"),
                    ("language", "en"), ("source_type", random.Next(10) == 0 ? "COMPANY_STATEMENT" : "NEWS"));
            }

            rows += file.Rows;
        }

        private void WriteOrganizations(int count)
        {
            using var file = new CsvFile(folder, "organizations.csv", "id,name,entity_type,country,founded_on,operating_status");
            for (var index = 0; index < count; index++)
            {
                names.Add(Maker.Organization());
                organizations.Add(Maker.Slug(names[index]));
                file.Add(
                    ("id", organizations[index]), ("name", names[index]), ("entity_type", random.Next(12) == 0 ? "FUND" : "COMPANY"),
                    ("country", Countries[random.Next(Countries.Length)]), ("founded_on", Invariant($"{random.Next(1980, 2024)}")), ("source_id", Source()));
            }

            rows += file.Rows;
        }

        private void WritePeople(int count)
        {
            using var file = new CsvFile(folder, "people.csv", "id,name,description");
            for (var index = 0; index < count; index++)
            {
                var name = Maker.Person();
                people.Add(Maker.Slug(name));
                file.Add(("id", people[index]), ("name", name), ("source_id", Source()));
            }

            rows += file.Rows;
        }

        private void WriteDeals()
        {
            using var file = new CsvFile(folder, "deals.csv", "id,deal_type,status,title,announced_on,completed_on,price,percent_acquired");
            using var parties = new CsvFile(folder, "deal_parties.csv", "deal,role,party");
            for (var index = 0; index < acquisitions; index++)
            {
                // A few organizations buy most; anybody may be bought.
                var acquirer = (int)(organizations.Count * Math.Pow(random.NextDouble(), 3));
                var target = (acquirer + 1 + random.Next(organizations.Count - 1)) % organizations.Count;
                var day = Day();
                deals.Add(Maker.Slug($"{organizations[acquirer]} {organizations[target]} {day[..4]}"));
                targets.Add(organizations[target]);
                var (type, status, source, second) = (Types[random.Next(Types.Length)], Statuses[random.Next(Statuses.Length)], Source(), Source());
                var price = Price();
                AddDeal(source, price);
                if (index % 10 == 0 && second != source)
                {
                    AddDeal(second, index % 30 == 0 ? Price() : price);
                }

                parties.Add(("deal", deals[index]), ("role", "ACQUIRER"), ("party", $"organization/{organizations[acquirer]}"), ("source_id", source));
                parties.Add(("deal", deals[index]), ("role", "TARGET"), ("party", $"organization/{organizations[target]}"), ("source_id", source));

                void AddDeal(string from, string amount) => file.Add(
                    ("id", deals[index]), ("deal_type", type), ("status", status), ("title", $"{names[acquirer]} acquires {names[target]}"),
                    ("announced_on", day), ("price", amount), ("percent_acquired", index % 4 == 0 ? "100" : ""), ("source_id", from));
            }

            rows += file.Rows + parties.Rows;
        }

        private void WriteAppointments(int count)
        {
            using var file = new CsvFile(folder, "appointments.csv", "id,person,organization,title,role_type,started_on");
            for (var index = 0; index < count; index++)
            {
                var (person, organization) = (people[random.Next(people.Count)], organizations[random.Next(organizations.Count)]);
                var role = Roles[random.Next(Roles.Length)];
                file.Add(
                    ("id", Maker.Slug($"{person} {organization}")), ("person", person), ("organization", organization), ("title", $"{role} of the company"),
                    ("role_type", role), ("started_on", Day()), ("source_id", Source()));
            }

            rows += file.Rows;
        }

        private void WriteStakes(int count)
        {
            using var file = new CsvFile(folder, "stakes.csv", "id,holder,organization,interest_type,share,valid_from");
            for (var index = 0; index < count; index++)
            {
                var holder = random.Next(organizations.Count);
                var held = (holder + 1 + random.Next(organizations.Count - 1)) % organizations.Count;
                file.Add(
                    ("id", Invariant($"stake-{index}")), ("holder", $"organization/{organizations[holder]}"), ("organization", organizations[held]),
                    ("interest_type", "SHAREHOLDING"), ("share", Invariant($"{random.Next(1, 26)}")), ("valid_from", Day()), ("source_id", Source()));
            }

            rows += file.Rows;
        }

        private string Day() => Invariant($"{random.Next(2005, 2027)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

        // One in four was not disclosed; the others lie between 100,000 and 50 billion dollars, most of them low.
        private string Price() => random.Next(4) == 0
            ? "undisclosed"
            : Invariant($"{(long)(100_000 * Math.Pow(500_000, Math.Pow(random.NextDouble(), 1.5)))} USD");
    }
}
