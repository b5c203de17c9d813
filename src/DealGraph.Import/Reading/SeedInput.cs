using DealGraph.Domain.Catalogue;

namespace DealGraph.Import.Reading;

/// <summary>One seed file to read.</summary>
/// <param name="Name">The name it is known by, such as <c>deals.csv</c>; the path as given until the header tells it.</param>
/// <param name="Kind">The kind it holds; null when only the header can tell, on standard input.</param>
/// <param name="Open">Opens its bytes; once for standard input.</param>
/// <param name="IsRepeatable">Whether it can be opened again.</param>
internal sealed record SeedInput(string Name, Kind? Kind, Func<Stream> Open, bool IsRepeatable);
