namespace DealGraph.Import.Checks;

/// <summary>One rule about the claims of one fact. An instance serves one import.</summary>
internal interface IClaimCheck
{
    /// <summary>Sees each fact once.</summary>
    void Visit(ClaimedFact fact);
}
