using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Export;

/// <summary>The scalars of an exported node.</summary>
public static class ExportColumns
{
    // Where a node that speaks for itself was entered; facts have it in their claims.
    private static readonly (string Name, bool IsNumber)[] Origin = [("origin_dataset", false), ("origin_file", false), ("origin_line", true), ("origin_hash", false)];

    /// <summary>The names of a kind's columns and whether they are whole numbers: the id, the parts of each field, and where a record was entered.</summary>
    public static IReadOnlyList<(string Name, bool IsNumber)> Of(Kind kind)
    {
        var parts = kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new FieldPart(field, part)));
        return
        [
            .. parts.Prepend(FieldPart.Id).Select(part => (part.Column, part.IsNumber)),
            .. IsRecord(kind) ? Origin : [],
        ];
    }

    /// <summary>Whether nodes of the kind are entered in files and speak for themselves.</summary>
    public static bool IsRecord(Kind kind) => kind is { IsFact: false, SeedFile: not null };
}
