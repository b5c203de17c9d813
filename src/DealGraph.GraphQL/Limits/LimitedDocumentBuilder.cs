using System.Text;
using DealGraph.GraphQL.Errors;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Parses documents that are small enough. Size and tokens are counted first, because a syntax tree is many times
/// larger than its text.
/// </summary>
public sealed class LimitedDocumentBuilder(IOptions<GraphQLLimits> limits) : IDocumentBuilder
{
    private readonly GraphQLLimits _limits = limits.Value;
    private readonly GraphQLDocumentBuilder _inner = new() { MaxDepth = limits.Value.MaxParserDepth };

    /// <inheritdoc/>
    public GraphQLDocument Build(string body)
    {
        RefuseTooManyBytes(body);
        try
        {
            RefuseTooManyTokens(body);
            return _inner.Build(body);
        }
        catch (GraphQLSyntaxErrorException broken)
        {
            throw new SyntaxError(broken);
        }
        catch (GraphQLMaxDepthExceededException tooDeep)
        {
            throw new DealGraphError(
                ErrorCodes.ParseFailed, $"The document is nested more than {_limits.MaxParserDepth} levels deep.", "maxParserDepth", tooDeep);
        }
    }

    private void RefuseTooManyBytes(string body)
    {
        // A UTF-16 unit takes one to three bytes, so most texts need no counting.
        var max = _limits.MaxDocumentBytes;
        if (body.Length > max || (body.Length > max / 3 && Encoding.UTF8.GetByteCount(body) > max))
            throw LimitExceeded.Error("maxDocumentBytes", max, "The document has too many bytes.");
    }

    private void RefuseTooManyTokens(ROM body)
    {
        // No token is shorter than one character.
        if (body.Length <= _limits.MaxTokens)
            return;

        var tokens = 0;
        for (var token = Lexer.Lex(body); token.Kind != TokenKind.EOF; token = Lexer.Lex(body, token.End))
        {
            if (token.Kind != TokenKind.COMMENT && ++tokens > _limits.MaxTokens)
                throw LimitExceeded.Error("maxTokens", _limits.MaxTokens, "The document has too many tokens.");
        }
    }
}
