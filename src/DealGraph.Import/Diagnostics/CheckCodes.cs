namespace DealGraph.Import.Diagnostics;

/// <summary>Codes of facts that do not fit together: DG4xxx.</summary>
public static class CheckCodes
{
    /// <summary>DG4001.</summary>
    public static readonly DiagnosticCode RequiredMissing = Error("DG4001", "No claim in force gives a property that every fact of the kind has.");

    /// <summary>DG4002.</summary>
    public static readonly DiagnosticCode SelfAcquisition = Error("DG4002", "The same party is acquirer and target of a deal.");

    /// <summary>DG4003.</summary>
    public static readonly DiagnosticCode DealCycle = Error("DG4003", "Deals are linked in a circle by links of one type.");

    /// <summary>DG4004.</summary>
    public static readonly DiagnosticCode ReferenceCycle = Error("DG4004", "A chain of references leads back to where it began: member_of, based_on, syndicated_from, predecessor.");

    /// <summary>DG4005.</summary>
    public static readonly DiagnosticCode DateOrder = Error("DG4005", "Two dates of a fact are certainly in the wrong order.");

    /// <summary>DG4006.</summary>
    public static readonly DiagnosticCode ShareSum = Warning("DG4006", "Current shareholdings in one organization certainly add up to more than 100 percent.");

    /// <summary>DG4007.</summary>
    public static readonly DiagnosticCode NoParties = Warning("DG4007", "A deal has no parties.");

    /// <summary>DG4008.</summary>
    public static readonly DiagnosticCode PublishedLater = Warning("DG4008", "A source was published after it was retrieved.");

    /// <summary>DG4009.</summary>
    public static readonly DiagnosticCode Future = Warning("DG4009", "A date lies in the future.");

    /// <summary>DG4010.</summary>
    public static readonly DiagnosticCode SharedIdentifier = Warning("DG4010", "Two entities have the same identifier: they may be one.");

    /// <summary>DG4011.</summary>
    public static readonly DiagnosticCode PriceAboveValuation = Warning("DG4011", "A funding round is larger than the valuation it leads to.");

    private static DiagnosticCode Error(string id, string description) => new(id, Severity.Error, description);

    private static DiagnosticCode Warning(string id, string description) => new(id, Severity.Warning, description);
}
