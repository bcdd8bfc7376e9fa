Feature: Requests at the same time
  Identity providers send many requests side by side, and repeat what they had no answer to.

  @R7643-4.1.1-03 @filter
  Rule: Of several creations of one userName at the same time one wins

    Example: four clients create the same person
      When four clients create a User of the same userName at the same time
      Then exactly one of them is answered 201, and the others 409
      And exactly one User of that name is stored

  @R7644-3.5.1-01
  Rule: Of several replacements at the same time one is there in the end

    Example: four clients replace the same User
      Given a stored User
      When four clients replace the User with a title of their own at the same time
      Then none of them is answered with a server error
      And the stored User has one of these titles
