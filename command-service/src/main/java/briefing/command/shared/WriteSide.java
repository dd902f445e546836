package briefing.command.shared;

import briefing.command.shared.log.Door;
import briefing.command.shared.log.DoorLimits;
import briefing.core.shared.messages.Commands;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the write side together: Axon's parts by hand, since its starter follows the names of an older Spring Boot. */
@Configuration(proxyBeanMethods = false)
class WriteSide {
    private static final long AGGREGATES_CACHED_MAX = 10_000;

    @Bean
    Door door(@Qualifier("doorPool") DataSource source, ObjectProvider<MeterRegistry> registry) {
        return new Door(source, DoorLimits.standard(), registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** What commands look up, by connections that no question takes from them. */
    @Bean(defaultCandidate = false)
    JdbcClient lookups(@Qualifier("lookupPool") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    LogLookup logLookup(@Qualifier("lookups") JdbcClient jdbc) {
        return new LogLookup(jdbc);
    }

    @Bean
    AggregateReader aggregateReader(@Qualifier("lookups") JdbcClient jdbc) {
        return new AggregateReader(jdbc);
    }

    @Bean
    EventStore eventStore(Door door, AggregateReader reader) {
        return EmbeddedEventStore.builder()
                .storageEngine(new LogEngine(door, reader))
                .build();
    }

    @Bean
    CommandBus commandBus(EventStore events, List<AggregateType<?>> aggregates, List<Resource> resources) {
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        AggregateCache cache = new AggregateCache(AGGREGATES_CACHED_MAX);
        aggregates.forEach(aggregate -> subscribe(bus, events, aggregate, resources, cache));
        return bus;
    }

    private static <T> void subscribe(
            CommandBus bus,
            EventStore events,
            AggregateType<T> aggregate,
            List<Resource> resources,
            AggregateCache cache) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate.shell()),
                new SimpleResourceParameterResolverFactory(resources));
        EventSourcingRepository.Builder<T> repository = EventSourcingRepository.builder(aggregate.shell())
                .eventStore(events)
                .parameterResolverFactory(parameters)
                .cache(cache);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate.shell())
                .repository(repository.<CachingEventSourcingRepository<T>>build())
                .commandTargetResolver(new CommandTarget())
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }

    @Bean
    Commands commands(
            CommandBus bus,
            Door door,
            LogLookup log,
            SourceRatings ratings,
            @Qualifier("lookups") JdbcClient jdbc,
            ObjectProvider<MeterRegistry> registry) {
        CommandMeters meters = new CommandMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
        CommandSender sender =
                new CommandSender(new Dispatch(bus), door, new Grounds(log, ratings), new Receipts(jdbc));
        return new TimedCommands(sender, meters);
    }
}
