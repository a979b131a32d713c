import {
  type ApiError,
  type AuthenticationError,
  type BadRequestError,
  type ErrorByStatus,
  type ErrorOf,
  type ErrorStatusOf,
  isApiError,
  type NotFoundError,
  type OperationId,
  type operations,
  type PaymentRequiredError,
  type ServerError,
  type TollgateError,
  type ValidationError,
} from '@tollgate/sdk';
import { expectTypeOf, test } from 'vitest';

declare const caught: unknown;

test('a switch over the documented statuses is exhaustive and narrows the body', () => {
  function explain(error: ErrorOf<'sendSms'>): string {
    switch (error.status) {
      case 400:
        return error.code === 'validation' ? error.body.description : error.body.error;
      case 404:
        expectTypeOf(error).toEqualTypeOf<NotFoundError>();
        return error.body.error;
      case 401:
      case 402:
      case 403:
      case 500:
      case 501:
        return error.body.error;
    }
  }
  expectTypeOf(explain).returns.toBeString();
});

test('a forgotten status is a compile error', () => {
  // @ts-expect-error 402 is not handled
  function explain(error: ErrorOf<'buyPhoneNumbers'>): string {
    switch (error.status) {
      case 400:
      case 401:
      case 403:
      case 404:
      case 500:
        return error.message;
    }
  }
  expectTypeOf(explain).toBeFunction();
});

test('an undocumented status is a compile error', () => {
  function explain(error: ErrorOf<'listBrands'>): string {
    switch (error.status) {
      // @ts-expect-error lists do not answer 404
      case 404:
        return '';
      default:
        return error.message;
    }
  }
  expectTypeOf(explain).toBeFunction();
  // @ts-expect-error the same through the guard
  isApiError(caught, 'listBrands', 402);
  // @ts-expect-error no such operation
  isApiError(caught, 'sendFax');
});

test('the guard narrows as far as it is told', () => {
  if (isApiError(caught)) expectTypeOf(caught).toEqualTypeOf<ApiError>();
  if (isApiError(caught, 'sendSms', 402)) {
    expectTypeOf(caught).toEqualTypeOf<PaymentRequiredError>();
  }
  if (isApiError(caught, 'sendSms', 400)) {
    expectTypeOf(caught).toEqualTypeOf<BadRequestError | ValidationError>();
  }
  if (isApiError(caught, 'listBrands')) {
    expectTypeOf(caught).toEqualTypeOf<
      BadRequestError | ValidationError | AuthenticationError | ServerError
    >();
  }
});

test('the statuses are those of the description', () => {
  expectTypeOf<ErrorStatusOf<'listBrands'>>().toEqualTypeOf<400 | 401 | 500>();
  expectTypeOf<ErrorStatusOf<'sendSms'>>().toEqualTypeOf<400 | 401 | 402 | 403 | 404 | 500 | 501>();
  // A status that the description gains needs a class here.
  type Described = { [Op in OperationId]: Exclude<keyof operations[Op]['responses'], 200> };
  expectTypeOf<Described[OperationId]>().toEqualTypeOf<keyof ErrorByStatus>();
});

test('each class has the body that the description gives its status', () => {
  type BodyOf<
    Op extends OperationId,
    Status extends ErrorStatusOf<Op>,
  > = operations[Op]['responses'][Status] extends { content: { 'application/json': infer Body } }
    ? Body
    : never;
  type Mismatch = {
    [Op in OperationId]: {
      [Status in ErrorStatusOf<Op>]: ErrorByStatus[Status]['body'] extends BodyOf<Op, Status>
        ? never
        : [Op, Status];
    }[ErrorStatusOf<Op>];
  }[OperationId];
  expectTypeOf<Mismatch>().toBeNever();
});

test('codes are literal, so that a switch over them narrows', () => {
  expectTypeOf<ValidationError['code']>().toEqualTypeOf<'validation'>();
  expectTypeOf<ValidationError['status']>().toEqualTypeOf<400>();
  expectTypeOf<ValidationError['fields']>().toEqualTypeOf<
    Readonly<Record<string, readonly string[]>>
  >();
  expectTypeOf<'timeout'>().toExtend<TollgateError['code']>();
});
