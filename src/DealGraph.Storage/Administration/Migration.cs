namespace DealGraph.Storage.Administration;

/// <summary>One step of a backend's schema.</summary>
/// <param name="Name">The file name without its ending, such as <c>0001-initial</c>; steps are applied in the order of their names.</param>
/// <param name="Text">The statements.</param>
/// <param name="Sha256">The hash of the text, in lower-case hex.</param>
public sealed record Migration(string Name, string Text, string Sha256);
