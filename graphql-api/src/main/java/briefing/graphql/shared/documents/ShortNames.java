package briefing.graphql.shared.documents;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import java.util.Map;

/** Stops reading a document at a name or number that is longer than anybody writes one: errors repeat it, each again. */
final class ShortNames implements ParsingListener {
    private static final int CHARACTERS_MAX = 200;

    private static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.parsingListener(new ShortNames()));

    private ShortNames() {}

    static ParserOptions options() {
        return OPTIONS;
    }

    @Override
    public void onToken(Token token) {
        String text = token.getText();
        if (text != null && text.length() > CHARACTERS_MAX && text.charAt(0) != '"') {
            throw Errors.stop(
                    Failure.LIMIT_EXCEEDED.name(),
                    "Use names and numbers of at most " + CHARACTERS_MAX + " characters.",
                    Map.of("exceeded", "NAME_CHARACTERS", "requested", text.length(), "limit", CHARACTERS_MAX));
        }
    }
}
