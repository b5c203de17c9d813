using System.Text.Json;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Reading;

/// <summary>The <c>manifest.json</c> of a folder of seed files.</summary>
/// <param name="Name">The name of the dataset.</param>
/// <param name="Version">Its version; null when not given.</param>
/// <param name="Title">What it is called for people; null when not given.</param>
/// <param name="Licence">Under which licence it is; null when not given.</param>
/// <param name="Publisher">Who made it; null when not given.</param>
public sealed record DatasetManifest(string Name, string? Version, string? Title, string? Licence, string? Publisher)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "manifest.json";

    internal static DatasetManifest? Read(string path, DiagnosticBag diagnostics)
    {
        var location = new SourceLocation(FileName, 0);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Text(root, "name") is { } name && Identity.Slug.IsValid(name))
            {
                return new DatasetManifest(name, Text(root, "version"), Text(root, "title"), Text(root, "licence"), Text(root, "publisher"));
            }

            diagnostics.Add(location, ReadingCodes.Manifest, "needs a name such as \"ai-deals\"");
        }
        catch (JsonException broken)
        {
            diagnostics.Add(location with { Line = (int)(broken.LineNumber ?? -1) + 1 }, ReadingCodes.Manifest, "is not JSON");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(location, ReadingCodes.NotReadable, "cannot be read");
        }

        return null;
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
