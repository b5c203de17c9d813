using System.Collections;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Hosting;

/// <summary>
/// Every setting under <c>DealGraph:</c>, found from the classes of options that are registered. A key that none of them has would be
/// a misspelt one, and what it was meant to set would silently keep its default.
/// </summary>
internal static class KnownSettings
{
    private const string Root = "DealGraph";

    /// <summary>The full names of the settings of these services' options, such as <c>DealGraph:Storage:Sqlite:Path</c>.</summary>
    public static IReadOnlyList<string> Of(IServiceCollection services) =>
    [
        .. services.Select(service => service.ServiceType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConfigureOptions<>))
            .Select(type => type.GenericTypeArguments[0])
            .Distinct()
            .SelectMany(Names)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Refuses the first key under <c>DealGraph:</c> that is none of the settings.</summary>
    /// <exception cref="SettingException">There is one.</exception>
    public static void Check(IConfiguration configuration, IReadOnlyList<string> settings)
    {
        var given = configuration.GetSection(Root).AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key);
        if (given.Order(StringComparer.Ordinal).FirstOrDefault(key => !settings.Any(setting => IsOf(key, setting))) is { } unknown)
        {
            var nearest = NearestSetting.To(unknown, settings);
            var variable = nearest.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
            throw new SettingException($"{unknown}: there is no such setting; the nearest is {nearest}, as an environment variable {variable}");
        }
    }

    // The elements of a list have keys of their own: AllowedOrigins:0.
    private static bool IsOf(string key, string setting) =>
        setting.EndsWith(":*", StringComparison.Ordinal)
            ? key.StartsWith(setting[..^1], StringComparison.OrdinalIgnoreCase)
            : key.Equals(setting, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(Type options)
    {
        var section = SettingNames.SectionOf(options);
        return section.StartsWith(Root + ":", StringComparison.Ordinal)
            ? options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{section}:{property.Name}{Elements(property.PropertyType)}")
            : [];
    }

    private static string Elements(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) ? ":*" : "";
}
