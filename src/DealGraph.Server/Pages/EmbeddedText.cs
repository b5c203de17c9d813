using System.Reflection;

namespace DealGraph.Server.Pages;

/// <summary>Reads text files that are part of this assembly.</summary>
internal static class EmbeddedText
{
    public static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no embedded file '{resource}'.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
