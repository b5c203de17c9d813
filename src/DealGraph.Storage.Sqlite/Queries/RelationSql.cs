using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Lays relations out in tables.</summary>
internal static class RelationSql
{
    /// <summary>The column of the near node that the relation starts from: its id, or the reference it holds.</summary>
    public static string NearColumn(Relation relation) => relation.Steps[0] is { IsForward: true } first ? first.Field.Column : "id";

    /// <summary>Chooses aliases for a relation's tables.</summary>
    public static Way Begin(SqlText sql, Relation relation)
    {
        var near = sql.NewAlias();
        switch (relation.Steps)
        {
            case [{ IsForward: true }]:
                return new Way(null, near, "id", null, near, near, null);
            case [{ IsForward: false } back]:
                return new Way(null, near, back.Field.Column, null, near, near, back.Condition);
            case [{ IsForward: false } back, { IsForward: true } onward]:
                return new Way(
                    DealGraphCatalogue.Kind(back.Kind), near, back.Field.Column, onward.Field.Column, sql.NewAlias(), near, back.Condition);
            default:
                throw new ArgumentOutOfRangeException(nameof(relation), relation.Name, "A relation is one reference, or one back and one onward.");
        }
    }

    /// <summary>Adds the tables of a way to nodes of one kind.</summary>
    public static SqlText AddWay(this SqlText sql, Way way, Kind far) => way is { Link: { } link, LinkColumn: { } column }
        ? sql.Table(link, way.NearAlias).Add(" JOIN ").Table(far, way.FarAlias).Add($" ON {way.FarAlias}.id = {way.NearAlias}.{column}")
        : sql.Table(far, way.FarAlias);

    /// <summary>Adds the condition that ties a way to its near node.</summary>
    public static SqlText AddTie(this SqlText sql, Way way, Relation relation, string nearAlias) =>
        sql.Column(way.NearAlias, way.NearColumn).Add(" = ").Column(nearAlias, NearColumn(relation)).AddCondition(way.Condition, way.HolderAlias);
}
