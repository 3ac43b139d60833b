using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Holdfast.Architecture.Tests;

/// <summary>Lists the public types and members of an assembly, much as they are declared.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(char)] = "char",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>Lists an assembly, types and members in the order of their names.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (string member in type.IsEnum ? EnumMembers(type) : Members(type)) text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (IsReadOnly(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (IsRecord(type) ? "record struct" : "struct"),
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
        };
        IEnumerable<Type> interfaces = type.GetInterfaces().Where(one => one.IsVisible && !IsSynthesized(type, one));
        Type[] bases = type.BaseType is Type baseType && baseType != typeof(object) && !type.IsValueType ? [baseType] : [];
        if (type.IsEnum) bases = [Enum.GetUnderlyingType(type)];
        string[] inherited = [.. bases.Concat(type.IsEnum ? [] : interfaces).Select(Name).Order(StringComparer.Ordinal)];
        return $"{kind} {FullName(type)}{(inherited.Length > 0 ? " : " + string.Join(", ", inherited) : "")}";
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Where(IsOffered)
            .Select(member => (member.Name, Text: Text(member)))
            .Where(member => member.Text.Length > 0)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

    private static string Text(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name}",
        FieldInfo field => $"{Static(field.IsStatic)}{(field.IsInitOnly ? "readonly " : "")}{NameOf(field)} {field.Name}",
        PropertyInfo property => PropertyText(property),
        EventInfo @event => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        ConstructorInfo constructor => $"{Family(constructor)}new{Parameters(constructor)}",
        MethodInfo method => MethodText(method),
        _ => "",
    };

    private static string PropertyText(PropertyInfo property)
    {
        MethodInfo accessor = (property.GetMethod ?? property.SetMethod)!;
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string set = property.SetMethod is null || !IsOffered(property.SetMethod) ? "" : isInit ? " init;" : " set;";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters().Length > 0 ? $"this[{string.Join(", ", property.GetIndexParameters().Select(ParameterText))}]" : property.Name;
        return $"{Family(accessor)}{Static(accessor.IsStatic)}{required}{Virtual(accessor)}{NameOf(property)} {name} {{{(property.GetMethod is null ? "" : " get;")}{set} }}";
    }

    private static string MethodText(MethodInfo method)
    {
        if (IsAccessor(method)) return "";
        string generics = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Family(method)}{Static(method.IsStatic)}{Virtual(method)}{NameOf(method.ReturnParameter)} {method.Name}{generics}{Parameters(method)}";
    }

    /// <summary>What a record's compiler writes is implied by its heading.</summary>
    private static bool IsOffered(MemberInfo member) => member switch
    {
        MethodInfo method when method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(method) => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsOffered) && !property.IsDefined(typeof(CompilerGeneratedAttribute)) && property.Name != "EqualityContract",
        _ => false,
    };

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(ParameterText))})";

    private static string ParameterText(ParameterInfo parameter)
    {
        string direction = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => "",
        };
        return $"{direction}{NameOf(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}";
    }

    private static string NameOf(FieldInfo field) => Name(field.FieldType) + Mark(field.FieldType, new NullabilityInfoContext().Create(field).ReadState);

    private static string NameOf(PropertyInfo property) => Name(property.PropertyType) + Mark(property.PropertyType, new NullabilityInfoContext().Create(property).ReadState);

    private static string NameOf(ParameterInfo parameter) => Name(parameter.ParameterType) + Mark(parameter.ParameterType, new NullabilityInfoContext().Create(parameter).ReadState);

    private static string Mark(Type type, NullabilityState state) => state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null ? "?" : "";

    private static string FullName(Type type) => type.IsNested ? $"{FullName(type.DeclaringType!)}.{Name(type)}" : $"{type.Namespace}.{Name(type)}";

    private static string Name(Type type)
    {
        if (s_keywords.TryGetValue(type, out string? keyword)) return keyword;
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is Type value) return $"{Name(value)}?";
        if (!type.IsGenericType) return type.Name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Family(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";

    private static string Virtual(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition().DeclaringType != method.DeclaringType => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is MethodInfo printer && printer.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsSynthesized(Type type, Type one) => IsRecord(type) && one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>);
}
