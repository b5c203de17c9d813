using DealGraph.Storage.Errors;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Errors;

public sealed class UnusableFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_store_is_unavailable_to_imports_and_inspection_and_is_not_made_by_them()
    {
        await using var store = SqliteTestStore.Unmade();

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Administration.InspectAsync(false, Cancellation));
        Assert.False(File.Exists(store.FilePath));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        await using var store = SqliteTestStore.Unmade();
        Directory.CreateDirectory(Path.GetDirectoryName(store.FilePath) ?? ".");
        var text = string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100));
        await File.WriteAllTextAsync(store.FilePath, text, Cancellation);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Administration.MigrateAsync(Cancellation));
        await Assert.ThrowsAsync<StoreException>(async () => await store.Administration.ResetAsync(Cancellation));

        Assert.Contains("not an SQLite database", failure.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(store.FilePath, Cancellation));
    }

    [Fact]
    public async Task Another_programs_database_is_left_as_it_is()
    {
        await using var store = SqliteTestStore.Unmade();
        store.Query("CREATE TABLE letters (text TEXT)");
        var before = await File.ReadAllBytesAsync(store.FilePath, Cancellation);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Administration.MigrateAsync(Cancellation));
        await Assert.ThrowsAsync<StoreException>(async () => await store.Administration.ResetAsync(Cancellation));
        await Assert.ThrowsAsync<StoreException>(async () => await store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation));

        Assert.Contains("not a DealGraph store", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(store.FilePath, Cancellation));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await using var store = SqliteTestStore.Unmade();
        Directory.CreateDirectory(Path.GetDirectoryName(store.FilePath) ?? ".");
        await File.WriteAllBytesAsync(store.FilePath, [], Cancellation);

        Assert.NotEmpty(await store.Administration.MigrateAsync(Cancellation));
    }

    [Fact]
    public async Task A_store_of_a_newer_build_is_refused_by_migration_and_import()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        store.Query("INSERT INTO migrations VALUES ('9999-later', 'ff', '2030-01-01T00:00:00.000Z')");

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Administration.MigrateAsync(Cancellation));
        await Assert.ThrowsAsync<StoreException>(async () => await store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation));

        Assert.Contains("written by a newer DealGraph", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        await TestImport.RunAsync(store.Writer, TestDataset.Empty.Source("source/a").Organization("organization/x", "X"), Cancellation);
        store.Connections.RenewReaders();
        await using (var file = File.OpenWrite(store.FilePath))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAA, (int)file.Length - 4096).ToArray(), Cancellation);
        }

        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
            await TestImport.RunAsync(store.Writer, TestDataset.Empty.Source("source/b"), Cancellation));
        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/dealgraph/x.db")]
    [InlineData("/dev/null/x.db")]
    public async Task A_folder_that_cannot_be_made_makes_the_store_unavailable(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the paths are of Linux");
        await using var store = SqliteTestStore.Unmade(("Path", path));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Administration.MigrateAsync(Cancellation));
    }

    [Fact]
    public async Task A_store_that_another_program_locks_is_unavailable_for_now()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        using var other = store.Open();
        using var transaction = other.BeginTransaction();

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Administration.ResetAsync(Cancellation));

        Assert.True(failure.IsTransient);
    }
}
