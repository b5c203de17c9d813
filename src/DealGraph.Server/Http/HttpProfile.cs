namespace DealGraph.Server.Http;

/// <summary>
/// Which status codes answer a GraphQL request that was understood but not carried out without errors.
/// The GraphQL-over-HTTP draft and its only test suite disagree since April 2026.
/// </summary>
public enum HttpProfile
{
    /// <summary>
    /// What the suite of graphql-http 1.23 checks and clients know: 400 for a request that fails before execution, or 200 when
    /// the client accepts only <c>application/json</c>; 200 for answers with partial data.
    /// </summary>
    Audit,

    /// <summary>
    /// What the draft of 2026 asks for: 422 for a request that is well written but does not validate, 294 for partial data,
    /// and the same codes whichever media type the client accepts.
    /// </summary>
    Draft2026,
}
