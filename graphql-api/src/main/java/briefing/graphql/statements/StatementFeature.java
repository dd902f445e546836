package briefing.graphql.statements;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.Page;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.MultilingualText;
import briefing.core.statements.FindStatements;
import briefing.core.statements.StatementAccess;
import briefing.core.statements.StatementRefusal;
import briefing.core.statements.commands.StatementCommand;
import briefing.core.statements.views.StatementView;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Lists;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What statements add to the API. */
@Configuration(proxyBeanMethods = false)
class StatementFeature {
    @Bean
    FeatureLoader<MeetingStatements.Key, Page<StatementView>> statementsOfMeetings(Queries queries) {
        return MeetingStatements.loader(queries);
    }

    @Bean
    Feature statementsInTheApi(
            Lists lists, FeatureLoader<MeetingStatements.Key, Page<StatementView>> statementsOfMeetings) {
        BriefingStatements briefings = new BriefingStatements(statementsOfMeetings);
        return Feature.of(StatementAccess.ROWS)
                .commands(StatementCommand.class)
                .codes(StatementRefusal.values())
                .field("Query", "statements", lists.of(FindStatements.Filter.class, FindStatements::new))
                .part("Statement", "text", StatementFeature::text)
                .part("Statement", "texts", environment -> words(environment).texts())
                .part("Meeting", "statements", MeetingStatements.fetcher(statementsOfMeetings))
                .part("MeetingBriefing", "statementsAt", briefings::at)
                .part("MeetingBriefing", "statementsAbout", briefings::about)
                .part("MeetingBriefing", "sources", briefings::sources);
    }

    private static LocalText text(DataFetchingEnvironment environment) {
        String language = environment.getArgument("language");
        return words(environment).in(language == null ? null : new LanguageTag(language));
    }

    private static MultilingualText words(DataFetchingEnvironment environment) {
        StatementView statement = Objects.requireNonNull(environment.getSource());
        return statement.words();
    }
}
