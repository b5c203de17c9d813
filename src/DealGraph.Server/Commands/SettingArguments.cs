using DealGraph.Server.Hosting;

namespace DealGraph.Server.Commands;

/// <summary>
/// Settings for the host among the arguments, in its <c>--key value</c> and <c>--key=value</c> forms. They are taken out before the
/// verbs are parsed: a verb that takes any number of paths would take them for paths.
/// </summary>
/// <param name="Settings">The settings.</param>
/// <param name="Others">All other arguments, in their order.</param>
internal sealed record SettingArguments(IReadOnlyList<string> Settings, IReadOnlyList<string> Others)
{
    private static readonly string[] Sections = ["DealGraph:", "Logging:", "Kestrel:"];
    private static readonly string[] Keys = ["urls", "environment", "AllowedHosts"];

    /// <summary>Takes the settings out.</summary>
    /// <exception cref="SettingException">One has no value.</exception>
    public static SettingArguments Split(IReadOnlyList<string> arguments)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!IsSetting(argument))
            {
                others.Add(argument);
                continue;
            }

            settings.Add(argument);
            if (!argument.Contains('=', StringComparison.Ordinal))
            {
                settings.Add(++index < arguments.Count ? arguments[index] : throw new SettingException($"{argument} has no value"));
            }
        }

        return new SettingArguments(settings, others);
    }

    private static bool IsSetting(string argument)
    {
        var key = argument.StartsWith("--", StringComparison.Ordinal) ? argument[2..].Split('=')[0] : "";
        return Keys.Contains(key, StringComparer.OrdinalIgnoreCase)
            || Sections.Any(section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase));
    }
}
