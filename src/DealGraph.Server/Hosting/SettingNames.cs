namespace DealGraph.Server.Hosting;

/// <summary>Says which setting a failure of the options system is about.</summary>
internal static class SettingNames
{
    /// <summary>The section that a class of options is read from.</summary>
    public static string SectionOf(Type optionsType) =>
        optionsType.GetField("Section")?.GetValue(null) as string ?? optionsType.Name;

    /// <summary>One line of a binding failure: the binder's own words name the key, its inner exception the reason.</summary>
    public static string Describe(InvalidOperationException exception)
    {
        var reason = exception.InnerException?.Message;
        var message = reason is null || exception.Message.Contains(reason, StringComparison.Ordinal) ? exception.Message : $"{exception.Message} {reason}";
        return message.ReplaceLineEndings(" ");
    }
}
