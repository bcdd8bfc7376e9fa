Feature: Announcing pagination
  The ServiceProviderConfig says how lists are paged. RFC 9865 section 4.

  @R9865-4-01 @filter
  Rule: A provider with cursors says so

    Example: two Users, one in a page
      Given two stored Users to page
      When the client asks for a page of one of them by cursor
      Then cursors are announced where the page has one

  @R9865-4-02
  Rule: Pagination says whether there are cursors

    Example: pagination.cursor
      Given the ServiceProviderConfig tells of pagination
      Then the answer's pagination.cursor is a boolean

  @R9865-4-03
  Rule: Pagination says whether there are indexes

    Example: pagination.index
      Given the ServiceProviderConfig tells of pagination
      Then the answer's pagination.index is a boolean

  @R9865-4-04 @filter
  Rule: The way of paging that is announced as the default is the default

    Example: two Users, one in a page of no named kind
      Given the client knows what is announced of pagination
      And two stored Users to page
      When the client asks for a page of one of them
      Then the page is of the kind that is announced as the default

  @R9865-4-05 @cursor @filter
  Rule: The default size of a page is announced as it is

    Example: two Users, and no word of a size
      Given the client knows what is announced of pagination
      And two stored Users to page
      When the client asks for a page of them
      Then the announced defaultPageSize, if any, is positive, and the page is no larger

  @R9865-4-06 @cursor
  Rule: The largest size of a page is announced as it is

    Example: more asked for than may be had, where there is more
      Given the client knows what is announced of pagination
      And two stored Users to page
      When the client asks for fifty more Users than the announced maxPageSize, if there are more
      Then the announced maxPageSize, if any, is positive, and the page is no larger

  @R9865-4-07 @cursor @filter @clock
  Rule: A cursor lives as long as is announced

    Example: one second before its time is over
      Given the client knows what is announced of pagination
      And the organization's clock stands still
      And two stored Users to page
      When the client follows a cursor one second before the announced cursorTimeout is over
      Then the provider accepts it

  @R9865-4-08
  Rule: Pagination need not say more

    Example: what it says more has the right type
      Given the ServiceProviderConfig tells of pagination
      Then each pagination.defaultPageSize of the answer, if any, is a whole number
      And each pagination.maxPageSize of the answer, if any, is a whole number
      And each pagination.cursorTimeout of the answer, if any, is a whole number

  @R9865-4-09 @filter
  Rule: What is announced of cursors and indexes is so

    Example: two Users, page by page
      Given the client knows what is announced of pagination
      And two stored Users to page
      When the client asks for the first and the second page of one, and for one by cursor
      Then the pages are what is announced
