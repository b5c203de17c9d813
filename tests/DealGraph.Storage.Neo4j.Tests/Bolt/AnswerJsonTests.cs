using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Bolt;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

public sealed class AnswerJsonTests
{
    public static TheoryData<object?, string> Values { get; } = new()
    {
        { null, "null" },
        { long.MinValue, "-9223372036854775808" },
        { long.MaxValue, "9223372036854775807" },
        { "", "\"\"" },
        { "a\"b\\c/d", """
            "a\"b\\c/d"
            """ },
        { "\b\f\n\r\t\0\u001F", """
            "\b\f\n\r\t\u0000\u001f"
            """ },
        { "<&>'+\u007F\u00A0\u2028é株\uE000\uFEFF\uFFFF🤗", "\"<&>'+\u007F\u00A0\u2028é株\uE000\uFEFF\uFFFF🤗\"" },
        { "\uD83E!\uDD17", """
            "\ud83e!\udd17"
            """ },
        { new List<object?> { new List<object?>(), new List<object?> { 1L, null, "x" }, 0L }, """[[],[1,null,"x"],0]""" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_spelled_as_the_contract_says(object? value, string expected)
    {
        using var answer = AnswerJson.Of(value);

        Assert.Equal(expected, Encoding.UTF8.GetString(answer.Json));
    }

    [Fact]
    public void Long_texts_are_whole()
    {
        var text = string.Concat(Enumerable.Repeat("株🤗\n", 50_000));

        using var answer = AnswerJson.Of(text);

        Assert.Equal($"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"", Encoding.UTF8.GetString(answer.Json));
    }

    [Fact]
    public void What_no_answer_has_is_an_error() => Assert.Throws<StoreException>(() => AnswerJson.Of(1.5));
}
