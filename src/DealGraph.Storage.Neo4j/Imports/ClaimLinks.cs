using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Notes the relationships of claims.</summary>
internal static class ClaimLinks
{
    private static readonly string Label = DealGraphCatalogue.Kind(Claims.KindName).TypeName;

    /// <summary>Notes those that few claims have.</summary>
    public static void NoteRare(LinkWriter links, ClaimRow claim, string? conflict)
    {
        Note(links, claim.Id, Claims.AssertedBy, claim.Qualifiers.AssertedBy);
        Note(links, claim.Id, Claims.Corrects, claim.Qualifiers.Corrects);
        Note(links, claim.Id, Claims.Conflict, conflict);
    }

    /// <summary>Notes those that every claim has, when they are not made together with the claim.</summary>
    public static void NoteUsual(LinkWriter links, ClaimRow claim)
    {
        Note(links, claim.Id, Claims.Subject, claim.SubjectId);
        Note(links, claim.Id, Claims.Source, claim.SourceId);
    }

    /// <summary>Notes that a claim takes part in a conflict.</summary>
    public static void NoteConflict(LinkWriter links, string claim, string? conflict) => Note(links, claim, Claims.Conflict, conflict);

    private static void Note(LinkWriter links, string claim, Field field, string? target)
    {
        if (target is not null)
        {
            links.Note(Label, claim, field, target);
        }
    }
}
