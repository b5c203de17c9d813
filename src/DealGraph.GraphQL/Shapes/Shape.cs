using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>
/// Writes one value of the response from a row of the store's answer. It may be kept and serve other requests, so it holds nothing of the
/// one that it was planned for.
/// </summary>
internal abstract class Shape
{
    /// <summary>Writes the value.</summary>
    public abstract void Write(Utf8JsonWriter writer, Row row);
}
