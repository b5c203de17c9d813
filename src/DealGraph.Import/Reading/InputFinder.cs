using DealGraph.Domain.Catalogue;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Reading;

/// <summary>Finds the seed files that a request names.</summary>
internal static class InputFinder
{
    private static readonly Dictionary<string, Kind> KindsByFile =
        DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null).ToDictionary(kind => kind.SeedFile ?? "", StringComparer.Ordinal);

    public static SeedInputs Find(ImportRequest request, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, SeedInput>(StringComparer.Ordinal);
        DatasetManifest? manifest = null;
        var acceptances = new Acceptances();
        var replaces = false;
        foreach (var path in request.Paths)
        {
            if (path == ImportRequest.StandardInputPath)
            {
                AddStandardInput(request, files, diagnostics);
            }
            else if (Directory.Exists(path))
            {
                replaces = true;
                var manifestPath = Path.Combine(path, DatasetManifest.FileName);
                manifest = File.Exists(manifestPath) ? DatasetManifest.Read(manifestPath, diagnostics) : manifest;
                var acceptedPath = Path.Combine(path, AcceptedFile.FileName);
                acceptances = File.Exists(acceptedPath) ? AcceptedFile.Read(acceptedPath, diagnostics) : acceptances;
                var found = FilesOf(path, diagnostics);
                if (found.Count == 0)
                {
                    // A mistyped folder would otherwise withdraw the whole dataset.
                    diagnostics.Add(new SourceLocation(path, 0), ReadingCodes.NotReadable, "holds no seed file");
                }

                foreach (var file in found)
                {
                    AddFile(file, files, diagnostics);
                }
            }
            else
            {
                AddFile(path, files, diagnostics);
            }
        }

        var order = DealGraphCatalogue.Kinds.Select(kind => kind.SeedFile).ToList();
        return new SeedInputs([.. files.Values.OrderBy(file => order.IndexOf(file.Kind?.SeedFile))], manifest, replaces, acceptances);
    }

    /// <summary>The kind that a seed file of this name holds, or null.</summary>
    public static Kind? KindOf(string name) => KindsByFile.GetValueOrDefault(name);

    private static List<string> FilesOf(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.csv").Where(file => Path.GetFileName(file) != AcceptedFile.FileName).Order(StringComparer.Ordinal)];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new SourceLocation(folder, 0), ReadingCodes.NotReadable, "cannot be listed");
            return [];
        }
    }

    private static void AddStandardInput(ImportRequest request, Dictionary<string, SeedInput> files, DiagnosticBag diagnostics)
    {
        var name = request.StandardInputFile ?? ImportRequest.StandardInputPath;
        var kind = request.StandardInputFile is null ? null : KindOf(name);
        if (request is { StandardInputFile: null, Paths.Count: > 1 })
        {
            diagnostics.Add(new SourceLocation(name, 0), ReadingCodes.UnknownFile, "beside other files, standard input needs the name of its seed file");
            return;
        }

        if (kind is null && request.StandardInputFile is not null)
        {
            AddUnknown(name, diagnostics);
        }
        else
        {
            Add(new SeedInput(name, kind, () => request.StandardInput ?? Console.OpenStandardInput(), IsRepeatable: false), files, diagnostics);
        }
    }

    private static void AddFile(string path, Dictionary<string, SeedInput> files, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileName(path);
        if (KindOf(name) is { } kind)
        {
            Add(new SeedInput(name, kind, () => File.OpenRead(path), IsRepeatable: true), files, diagnostics);
        }
        else
        {
            AddUnknown(name, diagnostics);
        }
    }

    private static void Add(SeedInput input, Dictionary<string, SeedInput> files, DiagnosticBag diagnostics)
    {
        if (!files.TryAdd(input.Name, input))
        {
            diagnostics.Add(new SourceLocation(input.Name, 0), ReadingCodes.GivenTwice, "was given twice");
        }
    }

    private static void AddUnknown(string name, DiagnosticBag diagnostics) =>
        diagnostics.Add(new SourceLocation(name, 0), ReadingCodes.UnknownFile, $"'{name}' is not the name of a seed file", Spelling.Nearest(name, KindsByFile.Keys));
}
