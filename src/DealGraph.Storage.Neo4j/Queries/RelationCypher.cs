using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Lays relations out in relationships.</summary>
internal static class RelationCypher
{
    /// <summary>Whether the same far node may be reached on several ways.</summary>
    public static bool LeadsTwice(Relation relation) => relation.Steps.Count > 1;

    /// <summary>Adds the path from a near node to far nodes of some kinds.</summary>
    /// <param name="cypher">The statement.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="near">The near node: a name, or a name with a label.</param>
    /// <param name="far">The name of the far nodes.</param>
    /// <param name="kinds">Their kinds; null when the name is known already.</param>
    public static CypherText AddPath(this CypherText cypher, Relation relation, string near, string far, IEnumerable<Kind>? kinds)
    {
        var farLabels = kinds is null ? "" : ":" + string.Join('|', kinds.Select(kind => kind.TypeName));
        cypher.Add($"({near})");
        switch (relation.Steps)
        {
            case [{ IsForward: true } only]:
                return cypher.Add($"-[:{GraphNames.Relationship(only.Field)}]->({far}{farLabels})");
            case [{ IsForward: false } only]:
                return cypher.Add($"<-[:{GraphNames.Relationship(only.Field)}]-({far}{farLabels}").AddCondition(only.Condition, far).Add(")");
            case [{ IsForward: false } back, { IsForward: true } onward]:
                var link = cypher.NewAlias();
                return cypher.Add($"<-[:{GraphNames.Relationship(back.Field)}]-({link}:{DealGraphCatalogue.Kind(back.Kind).TypeName}").AddCondition(back.Condition, link)
                    .Add($")-[:{GraphNames.Relationship(onward.Field)}]->({far}{farLabels})");
            default:
                throw new ArgumentOutOfRangeException(nameof(relation), relation.Name, "A relation is one reference, or one back and one onward.");
        }
    }

    // The codes are the catalogue's, never a request's.
    private static CypherText AddCondition(this CypherText cypher, CodeCondition? condition, string alias) => condition switch
    {
        null => cypher,
        { Codes: [var only] } => cypher.Add($" WHERE {alias}.{condition.Field.Column} = ").AddCode(only),
        _ => cypher.Add($" WHERE {alias}.{condition.Field.Column} IN [").Join(",", condition.Codes, code => cypher.AddCode(code)).Add("]"),
    };

    private static CypherText AddCode(this CypherText cypher, string code) => cypher.Add($"'{code}'");
}
