import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationArguments, ValidationTypes } from 'class-validator';
import type { ClassRef } from './class-ref';
import { EMPTY_IS_PRESENT } from './empty-is-present';
import { isTypeRule, issueOf } from './validation-messages';

export type Values = Record<string, unknown>;
/** Whether a condition such as that of `@IsOptional()` asks for the field. */
type Condition = (object: object, value: unknown) => boolean;

/** One rule of one field. */
export interface Check {
  readonly name: string;
  /** The rule is about each element of an array. */
  readonly each: boolean;
  /** @returns whether the value keeps the rule. */
  readonly test: (value: unknown, object: Values) => boolean;
  readonly issue: (value: unknown, object: Values) => string;
}

export interface Field {
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** What counts as absence: null and, without `@EmptyIsPresent()`, an empty text, where there are conditions. */
  readonly isAbsent: (value: unknown) => boolean;
  /** In the order in which they are worth reporting. */
  readonly checks: readonly Check[];
  /** Of an object, or of each object of an array. */
  readonly nested?: Plan;
}

/** What the decorators of a class, of its ancestors and of its nested classes say, ready to be carried out. */
export interface Plan {
  readonly fields: Field[];
}

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

const plans = new WeakMap<ClassRef<object>, Plan>();

/** @throws TypeError for asynchronous constraints, and for nested values without `@Type`. */
export function planOf(cls: ClassRef<object>): Plan {
  const known = plans.get(cls);
  if (known) return known;
  const plan: Plan = { fields: [] };
  plans.set(cls, plan);
  const metadatas = getMetadataStorage().getTargetValidationMetadatas(cls, '', false, false);
  for (const name of new Set(metadatas.map(({ propertyName }) => propertyName))) {
    plan.fields.push(
      fieldOf(
        cls,
        name,
        metadatas.filter(({ propertyName }) => propertyName === name),
      ),
    );
  }
  return plan;
}

/** The names of the fields of a class and its ancestors. */
export function fieldNames(cls: ClassRef<object>): string[] {
  return planOf(cls).fields.map(({ name }) => name);
}

function fieldOf(cls: ClassRef<object>, name: string, metadatas: readonly Metadata[]): Field {
  const ofType = (...types: string[]) => metadatas.filter(({ type }) => types.includes(type));
  const { CUSTOM_VALIDATION, IS_DEFINED, CONDITIONAL_VALIDATION, NESTED_VALIDATION } = ValidationTypes;
  // Decorators run from the bottom up: the last rule stored is the one on top.
  const checks = ofType(CUSTOM_VALIDATION, IS_DEFINED)
    .reverse()
    .flatMap((metadata) => checksOf(cls, metadata));
  const conditions = ofType(CONDITIONAL_VALIDATION).map(({ constraints }) => constraints[0] as Condition);
  const emptyIsPresent = checks.some((check) => check.name === EMPTY_IS_PRESENT);
  const isEmpty = (value: unknown): boolean => value === null || (value === '' && !emptyIsPresent);
  return {
    name,
    conditions,
    isAbsent: (value) => value === undefined || (conditions.length > 0 && isEmpty(value)),
    checks: [...checks.filter((check) => isTypeRule(check.name)), ...checks.filter((check) => !isTypeRule(check.name))],
    nested: ofType(NESTED_VALIDATION).length ? planOf(nestedClass(cls, name)) : undefined,
  };
}

/**
 * The class that `@Type` gives to a field, found out by having class-transformer make one.
 * @throws TypeError when there is none.
 */
export function nestedClass(cls: ClassRef<object>, name: string): ClassRef<object> {
  const { [name]: nested } = plainToInstance(cls, { [name]: {} }) as Values;
  const { constructor } = nested as object;
  if (constructor === Object) throw new TypeError(`${cls.name}.${name} is validated as nested, but has no @Type`);
  return constructor as ClassRef<object>;
}

function checksOf(cls: ClassRef<object>, metadata: Metadata): Check[] {
  const { constraintCls, constraints, each, propertyName: property, validateIf } = metadata;
  const { name: targetName } = cls;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ name, instance, async }) => {
      if (async) throw new TypeError(`${targetName}.${property} has an asynchronous constraint, ${name}`);
      const args = (object: Values) => ({ targetName, property, object, value: object[property], constraints });
      const ownIssue = (object: Values) =>
        textOf(metadata.message, args(object)) ?? textOf(instance.defaultMessage?.bind(instance), args(object));
      return {
        name,
        each,
        test: (value, object) => validateIf?.(object, value) === false || instance.validate(value, args(object)) === true,
        issue: (value, object) =>
          (metadata.message ? undefined : issueOf(name, constraints, value)) ?? ownIssue(object) ?? 'is not valid',
      };
    });
}

/** A message of a decorator or of class-validator, without its subject: the field is named beside it. */
function textOf(message: Metadata['message'] | undefined, args: ValidationArguments): string | undefined {
  const text = typeof message === 'function' ? message(args) : message;
  return text?.replace(/^(each value in )?\$property /, '') || undefined;
}
