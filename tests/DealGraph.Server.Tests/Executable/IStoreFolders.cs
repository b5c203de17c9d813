namespace DealGraph.Server.Tests.Executable;

/// <summary>Gives the tests of the program folders to start it in, each with an empty store of one kind.</summary>
public interface IStoreFolders
{
    /// <summary>A folder in which the program finds an empty store.</summary>
    ValueTask<TemporaryFolder> CreateAsync();
}
