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
    public static readonly DiagnosticCode PriceAboveValuation = Warning("DG4011", "A price for a part is above the valuation of the whole, or the valuation before new money is above the one after it.");

    /// <summary>DG4012.</summary>
    public static readonly DiagnosticCode MissingRole = Warning("DG4012", "A deal has no party in a role that its type needs.");

    /// <summary>DG4013.</summary>
    public static readonly DiagnosticCode NoDate = Warning("DG4013", "A deal has no date.");

    /// <summary>DG4014.</summary>
    public static readonly DiagnosticCode ValuationSum = Warning("DG4014", "The valuation before a round, its price and the valuation after it do not add up, beyond rounding.");

    /// <summary>DG4015.</summary>
    public static readonly DiagnosticCode ValuationAsPrice = Warning("DG4015", "A source gives as price of a part what it or another gives as valuation of the whole.");

    /// <summary>DG4016.</summary>
    public static readonly DiagnosticCode InvestorSum = Warning("DG4016", "The amounts of single investors certainly add up to more than the price of their round.");

    /// <summary>DG4017.</summary>
    public static readonly DiagnosticCode FactorOfTen = Warning("DG4017", "Two sources differ by a factor of ten, a hundred, a thousand or more.");

    /// <summary>DG4018.</summary>
    public static readonly DiagnosticCode CurrencyMixed = Warning("DG4018", "Two sources give the same number in different currencies.");

    /// <summary>DG4019.</summary>
    public static readonly DiagnosticCode Outlier = Warning("DG4019", "An amount is far from all others of its kind.");

    /// <summary>DG4020.</summary>
    public static readonly DiagnosticCode SameDeal = Warning("DG4020", "Two deals are probably one: the same parties at the same time, or at the same price.");

    /// <summary>DG4021.</summary>
    public static readonly DiagnosticCode SameAppointment = Warning("DG4021", "A person seems to hold a role at an organization twice at the same time.");

    /// <summary>DG4022.</summary>
    public static readonly DiagnosticCode TwoChiefs = Warning("DG4022", "Two people are chief executive of one organization at the same time, neither of them as co-chief, acting or for an interim.");

    /// <summary>DG4023.</summary>
    public static readonly DiagnosticCode EarlySource = Warning("DG4023", "A source was published before what it reports as done.");

    /// <summary>DG4024.</summary>
    public static readonly DiagnosticCode UndatedAlone = Warning("DG4024", "A fact rests on undated sources alone.");

    /// <summary>DG4025.</summary>
    public static readonly DiagnosticCode ConfirmedByPress = Warning("DG4025", "A figure stands as confirmed, but one publisher of the press alone gives it and names nobody who says so.");

    /// <summary>DG4026.</summary>
    public static readonly DiagnosticCode DeadAlias = Warning("DG4026", "A further name of an entity is its common name.");

    /// <summary>DG4027.</summary>
    public static readonly DiagnosticCode SharedName = Warning("DG4027", "Two entities of one kind have the same name: they may be one.");

    /// <summary>DG4028.</summary>
    public static readonly DiagnosticCode Acceptance = Warning("DG4028", "A row of accepted.csv accepts nothing: its code is unknown or an error, or the fact has no such warning any longer.");

    private static DiagnosticCode Error(string id, string description) => new(id, Severity.Error, description);

    private static DiagnosticCode Warning(string id, string description) => new(id, Severity.Warning, description);
}
