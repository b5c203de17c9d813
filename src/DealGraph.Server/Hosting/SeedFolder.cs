namespace DealGraph.Server.Hosting;

/// <summary>The folder of the seed data, as the settings name it.</summary>
internal static class SeedFolder
{
    /// <summary>The folder, which is there.</summary>
    /// <exception cref="SettingException">It is not there.</exception>
    public static string Of(SeedOptions options) => Directory.Exists(options.Path)
        ? options.Path
        : throw new SettingException($"{SeedOptions.Section}:Path: there is no folder {Path.GetFullPath(options.Path)}");
}
