using DealGraph.Server.Hosting;

namespace DealGraph.Server.Commands;

/// <summary>What follows a verb and is none of its own options: settings for the host, in its <c>--key value</c> and <c>--key=value</c> forms.</summary>
internal static class SettingArguments
{
    private static readonly string[] Sections = ["DealGraph:", "Logging:", "Kestrel:"];
    private static readonly string[] Keys = ["urls", "environment", "AllowedHosts"];

    /// <summary>The arguments for the host; throws <see cref="SettingException"/> when one is no setting.</summary>
    public static string[] Check(IReadOnlyList<string> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            var key = token.StartsWith("--", StringComparison.Ordinal) ? token[2..].Split('=')[0] : "";
            if (!Keys.Contains(key, StringComparer.OrdinalIgnoreCase)
                && !Sections.Any(section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SettingException($"'{token}' is neither an option nor a setting; see --help");
            }

            if (!token.Contains('=', StringComparison.Ordinal) && ++index == tokens.Count)
            {
                throw new SettingException($"{token} has no value");
            }
        }

        return [.. tokens];
    }
}
