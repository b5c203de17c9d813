using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Nodes found by their names.</summary>
public abstract class SearchSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Named = Name(Name(Name(
        TestDataset.Empty.Source("source/a")
            .Organization("organization/openai", "OpenAI").Organization("organization/open-ai-labs", "Open AI Labs")
            .Organization("organization/deepmind", "DeepMind Technologies").Organization("organization/nestle", "Nestlé")
            .Organization("organization/and", "Near and Not").Organization("organization/01", "01.AI").Organization("organization/ideo", "हिन्दी ไทย")
            .Organization("organization/rare", "𫠠𫠡 Adlam 𞤀𞤁").Claim("person/ai", "name", "Ai Weiwei")
            .Claim("deal/x", "dealType", "ACQUISITION").Claim("deal/x", "title", "OpenAI acquires io"),
        "1", "organization/deepmind", "Google DeepMind"), "2", "organization/01", "零一万物"), "3", "organization/openai", "Open Artificial Intelligence").Organization("organization/six", "King Abdullah University of Science plus Technology");

    [Theory]
    [InlineData("openai", "openai x")]
    [InlineData("OPENAI", "openai x")]
    [InlineData("open ai", "open-ai-labs")]
    [InlineData("open", "openai open-ai-labs x")]
    [InlineData("ai", "ai 01 open-ai-labs")]
    [InlineData("nestle", "nestle")]
    [InlineData("NESTLÉ!", "nestle")]
    [InlineData("mind deep", "")]
    [InlineData("tech deep", "deepmind")]
    [InlineData("google tech", "")]
    [InlineData("googl deepm", "deepmind")]
    [InlineData("零一", "01")]
    [InlineData("零一万物", "01")]
    [InlineData("हिन्दी", "ideo")]
    [InlineData("हि", "ideo")]
    [InlineData("ไทย", "ideo")]
    [InlineData("𫠠", "rare")]
    [InlineData("𞤀𞤁", "rare")]
    [InlineData("acquires openai", "x")]
    [InlineData("tech sci univ abd king", "six")]
    [InlineData("tech sci univ abd king of", "six")]
    [InlineData("tech sci univ abd zing", "")]
    [InlineData("tech sci univ zabd king", "")]
    public async Task Every_word_begins_a_word_of_one_name(string text, string expected)
    {
        await ImportAsync(Named);

        Assert.Equal(expected, await IdsAsync(Ask.ByText(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("!?*\"'()-:^{}")]
    [InlineData("🤗")]
    [InlineData("\u0301")]
    public async Task A_text_without_words_finds_nothing(string text)
    {
        await ImportAsync(Named);

        Assert.Equal("[[],null,null]", await AnswerAsync(Ask.ByText(text)));
    }

    [Theory]
    [InlineData("NEAR", "and")]
    [InlineData("and", "and")]
    [InlineData("not AND near", "and")]
    [InlineData("NEAR(openai io)", "")]
    [InlineData("folded:openai", "")]
    [InlineData("open*", "openai open-ai-labs x")]
    [InlineData("\"open\"", "openai open-ai-labs x")]
    [InlineData("openai OR nestle", "")]
    [InlineData("^openai", "openai x")]
    public async Task Words_of_query_languages_are_words(string text, string expected)
    {
        await ImportAsync(Named);

        Assert.Equal(expected, await IdsAsync(Ask.ByText(text)));
    }

    [Fact]
    public async Task The_whole_name_comes_first_then_names_that_begin_so_then_shorter_ones_then_by_name_and_id()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a")
            .Organization("organization/a", "New Meta").Organization("organization/b", "Meta Platforms").Organization("organization/c", "Meta")
            .Organization("organization/d", "My Meta").Organization("organization/e", "Metal").Organization("organization/f", "Meta").Organization("organization/g", "Le Meta"));

        Assert.Equal("c f e b g d a", await IdsAsync(Ask.ByText("meta")));
    }

    [Fact]
    public async Task A_node_with_several_names_comes_once_at_its_best_place()
    {
        await ImportAsync(Name(Name(
            TestDataset.Empty.Source("source/a").Organization("organization/a", "Alpha Zed").Organization("organization/b", "Zed One"),
            "1", "organization/a", "Zed"), "2", "organization/a", "Zed Two"));

        Assert.Equal("a b", await IdsAsync(Ask.ByText("zed")));
    }

    [Fact]
    public async Task Only_the_kinds_selected_are_found_and_each_row_names_its_kind()
    {
        await ImportAsync(Named);

        Assert.Equal("""[[[1,"deal/x"]],null,null]""", await AnswerAsync(Ask.ByText("openai", "person", "deal")));
        Assert.Equal("x", await IdsAsync(Ask.ByText("openai", "deal")));
    }

    [Fact]
    public async Task A_page_of_what_is_found_gives_one_more()
    {
        await ImportAsync(Named);

        Assert.Equal("openai open-ai-labs", await IdsAsync(Ask.ByText("open") with { Page = new Page(1) }));
        Assert.Equal("openai open-ai-labs x", await IdsAsync(Ask.ByText("open") with { Page = new Page(3) }));
    }

    [Fact]
    public async Task A_name_that_is_withdrawn_is_no_longer_found()
    {
        await ImportAsync(Named);
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/openai", "Closed"));

        Assert.Equal("", await IdsAsync(Ask.ByText("open")));
        Assert.Equal("openai", await IdsAsync(Ask.ByText("closed")));
    }

    [Fact]
    public async Task A_very_long_text_is_harmless()
    {
        await ImportAsync(Named);

        Assert.Equal("", await IdsAsync(Ask.ByText(string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"w{number}")))));
        Assert.Equal("openai x", await IdsAsync(Ask.ByText(string.Join(' ', Enumerable.Repeat("openai", 1_000)))));
        Assert.Equal("", await IdsAsync(Ask.ByText(new string('x', 100_000))));
    }

    private static TestDataset Name(TestDataset dataset, string id, string entity, string value) =>
        dataset.Claim($"name/{id}", "entity", entity).Claim($"name/{id}", "value", value).Claim($"name/{id}", "nameType", "ALIAS");
}
