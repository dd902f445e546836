package briefing.core.json;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Component;
import briefing.core.shared.values.Malformed;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/** Writes a record whose one component is called {@code value}, such as an id, as that value alone. */
final class ValuesModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ValuesModule() {
        super("briefing-values");
        addDeserializer(AggregateId.class, new AnyAggregateId());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Flat());
        context.addDeserializers(new Sharp());
    }

    private static final class Flat extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Component value = Component.onlyValue(type.getRawClass());
            return value == null ? null : new FlatWriter(value);
        }
    }

    private static final class FlatWriter extends ValueSerializer<Object> {
        private final Component value;

        FlatWriter(Component value) {
            this.value = value;
        }

        @Override
        public void serialize(Object record, JsonGenerator generator, SerializationContext context) {
            generator.writePOJO(value.in(record));
        }
    }

    private static final class Sharp extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Component value = Component.onlyValue(type.getRawClass());
            return value == null ? null : new FlatReader(type.getRawClass(), (Class<?>) value.type());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Component.onlyValue(type) != null;
        }
    }

    private static final class FlatReader extends ValueDeserializer<Object> {
        private final Constructor<?> constructor;
        private final Class<?> valueType;

        FlatReader(Class<?> type, Class<?> valueType) {
            this.valueType = valueType;
            try {
                constructor = type.getConstructor(valueType);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Values are public records.", e);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return constructor.newInstance(context.readValue(parser, valueType));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Malformed malformed) {
                    throw malformed;
                }
                throw new IllegalStateException("A value refused in a way of its own.", e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Values are public records.", e);
            }
        }
    }

    private static final class AnyAggregateId extends ValueDeserializer<AggregateId> {
        @Override
        public AggregateId deserialize(JsonParser parser, DeserializationContext context) {
            return AggregateId.parse(parser.getString());
        }
    }
}
