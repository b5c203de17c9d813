namespace DealGraph.Domain.Catalogue;

/// <summary>How many of a property's claimed values can be true at once, which decides what a conflict is.</summary>
public enum Semantics
{
    /// <summary>One value is true: claims that exclude each other are a conflict.</summary>
    Functional,

    /// <summary>The value moves through stages: the furthest stage claimed holds; codes of one same stage that differ are a conflict.</summary>
    Progressive,

    /// <summary>The value may change with time: the newest claim holds and older ones are no conflict.</summary>
    Latest,

    /// <summary>Several wordings can be true: the best sourced is shown and there is no conflict.</summary>
    Descriptive,
}
