namespace DealGraph.GraphQL.Errors;

/// <summary>
/// One entry of the closed list <see cref="ErrorCodes"/>: what clients find in <c>extensions.code</c>.
/// Only that list can make one, so an undocumented code cannot be answered.
/// </summary>
public sealed record ErrorCode
{
    internal ErrorCode(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The text of <c>extensions.code</c>.</summary>
    public string Name { get; }

    /// <summary>One line for the documentation: when a client meets this code.</summary>
    public string Description { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
