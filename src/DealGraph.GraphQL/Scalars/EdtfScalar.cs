using DealGraph.Domain.Values;

namespace DealGraph.GraphQL.Scalars;

/// <summary>Dates of any precision in the Extended Date/Time Format.</summary>
internal sealed class EdtfScalar : TextScalar<PartialDate>
{
    public const string TypeName = "EDTF";

    public EdtfScalar()
    {
        Name = TypeName;
        SpecifiedBy = "https://www.loc.gov/standards/datetime/";
        Description = "A date as precisely as known, in the Extended Date/Time Format (ISO 8601-2): 2025, 2025-Q2, 2025-06, 2025-06-12; 2025-06~ about, 2025? uncertain, ../2025-06 in or before, 2025-06/.. in or after.";
    }

    /// <inheritdoc/>
    protected override PartialDate Parse(string text) =>
        PartialDate.TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem);
}
