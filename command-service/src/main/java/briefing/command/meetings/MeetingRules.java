package briefing.command.meetings;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.AggregateType;
import briefing.command.shared.LogLookup;
import briefing.command.shared.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the write side about meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingRules {
    @Bean
    AggregateType<MeetingAggregate> meetingType() {
        return new AggregateType<>(MeetingAggregate.class);
    }

    @Bean
    AggregateType<MeetingSeriesAggregate> meetingSeriesType() {
        return new AggregateType<>(MeetingSeriesAggregate.class);
    }

    @Bean
    MeetingLookup meetingLookup(Offices offices, AggregateReader reader, LogLookup log) {
        return new MeetingLookup(offices, new MeetingRelations(reader), new SeriesOrdinals(log, reader));
    }
}
