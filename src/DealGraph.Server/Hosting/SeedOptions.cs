namespace DealGraph.Server.Hosting;

/// <summary>What <c>serve</c> and <c>query</c> load at their start; section <c>DealGraph:Seed</c>.</summary>
public sealed class SeedOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DealGraph:Seed";

    /// <summary>The folder of seed files; default: the <c>seed-data</c> that comes with the program.</summary>
    public string Path { get; set; } = System.IO.Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <summary>Whether to load it at the start, as far as it is not loaded yet; default true.</summary>
    public bool LoadOnStart { get; set; } = true;
}
