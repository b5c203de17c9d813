using System.Text;
using DealGraph.Import.Tests.Fixtures;

namespace DealGraph.Import.Tests.Reading;

/// <summary>What can be named as input.</summary>
public sealed class InputTests
{
    [Fact]
    public async Task A_path_that_is_not_there_is_reported()
    {
        var report = await Imports.ValidateAsync("/nowhere/people.csv");
        Assert.Equal(["people.csv DG1001 is not there"], Texts(report));
    }

    [Fact]
    public async Task A_folder_without_a_seed_file_is_an_error_and_no_withdrawal_of_everything()
    {
        var folder = Directory.CreateTempSubdirectory("dealgraph-empty-");
        var report = await Imports.ValidateAsync(folder.FullName);
        folder.Delete();
        Assert.Equal([$"{folder.FullName} DG1001 holds no seed file"], Texts(report));
    }

    [Fact]
    public async Task A_file_given_twice_is_reported()
    {
        using var fixture = Fixture.Of("valid", "base");
        var report = await Imports.ValidateAsync(fixture.Folder, fixture.PathOf("people.csv"));
        Assert.Equal(["people.csv DG1003 was given twice"], Texts(report));
    }

    [Fact]
    public async Task Standard_input_is_told_by_its_header()
    {
        using var fixture = Fixture.Of("valid", "base");
        foreach (var file in Directory.EnumerateFiles(fixture.Folder, "*.csv"))
        {
            var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = File.OpenRead(file) });
            Assert.Empty(report.Diagnostics);
            Assert.Equal(Path.GetFileName(file), Assert.Single(report.Files).File);
        }
    }

    [Fact]
    public async Task A_header_that_fits_no_file_is_reported()
    {
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = Bytes("a,b\n1,2\n") });
        Assert.Equal(["-:1 DG1002 it cannot be told from the header which seed file this is; name it"], Texts(report));
    }

    [Fact]
    public async Task Standard_input_under_an_unknown_name_is_reported()
    {
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInput = Bytes(""), StandardInputFile = "poeple.csv" });
        Assert.Equal(["poeple.csv DG1002 'poeple.csv' is not the name of a seed file, did you mean 'people.csv'?"], Texts(report));
    }

    [Fact]
    public async Task A_report_knows_the_hash_of_every_file()
    {
        var report = await Imports.ValidateAsync(new ImportRequest("-") { StandardInputFile = "people.csv", StandardInput = Bytes("id,name,source_id\r\n\"ann\",Ann,paper\r\n") });
        var file = Assert.Single(report.Files);
        Assert.Equal(1, file.Rows);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("id,name,source_id\r\n\"ann\",Ann,paper\r\n"))), file.Sha256);
    }

    [Fact]
    public async Task A_manifest_names_the_dataset()
    {
        using var fixture = Fixture.Of("valid", "base");
        var report = await Imports.ValidateAsync(fixture.Folder);
        Assert.Equal(("base", "1.0"), (report.Dataset, report.DatasetVersion));
        Assert.Equal("local", (await Imports.ValidateAsync(fixture.PathOf("people.csv"))).Dataset);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Texts(ImportReport report) => report.Diagnostics.Select(diagnostic => diagnostic.ToString());
}
