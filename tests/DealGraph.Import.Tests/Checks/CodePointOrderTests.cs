using System.Text;
using CsCheck;
using DealGraph.Import.Checks;

namespace DealGraph.Import.Tests.Checks;

/// <summary>The order that stores sort texts by.</summary>
public sealed class CodePointOrderTests
{
    [Fact]
    public void Texts_are_ordered_as_their_bytes_in_utf_8()
    {
        var rune = Gen.OneOf(
            Gen.Int['a', 'c'], Gen.Int[0xD7FE, 0xD7FF], Gen.Int[0xE000, 0xE001], Gen.Int[0xFFFD, 0xFFFF], Gen.Int[0x10000, 0x10001], Gen.Int[0x1F917, 0x1F918]);
        var text = rune.Array[0, 5].Select(runes => string.Concat(runes.Select(value => new Rune(value).ToString())));
        Gen.Select(text, text).Sample((one, other) =>
            Math.Sign(CodePointOrder.Instance.Compare(one, other)) == Math.Sign(Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other))));
    }
}
