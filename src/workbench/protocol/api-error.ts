/** A refusal that reaches the add-in as `OfficeExtension.Error`. Codes and sentences are Excel's own. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** `Range.values`; whoever dispatched the call fills it in where it is left out. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", message, 400);

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): ApiError =>
  new ApiError("InvalidOperation", message, 400);

/** What is not here is refused by name, never passed over in silence. */
export class ApiNotFound extends ApiError {
  constructor(readonly member: string) {
    super(
      "ApiNotFound",
      `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
      404,
      member,
    );
  }
}
